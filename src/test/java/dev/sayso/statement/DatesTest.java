package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "September 2016 | 2016-09",
                "Sept. 2016 | 2016-09",
                "15 March 2024 | 2024-03-15",
                "March 15, 2024 | 2024-03-15",
                "March 1st, 2024 | 2024-03-01",
                "15. März 2024 | 2024-03-15",
                "Dezember 2020 | 2020-12",
                "2024-03-15 | 2024-03-15",
                "2016-09 | 2016-09",
                "15.3.2024 | 2024-03-15"
            })
    void datesInEnglishGermanAndIsoAreRead(String date, String id) {
        assertThat(Dates.whole(date)).contains(id);
        assertThat(Dates.updated("Words. Last Updated: " + date + ". More.")).contains(id);
        assertThat(Dates.updated("Zuletzt aktualisiert am " + date)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2024", "31 February 2024", "2024-13", "Smarch 2024", "May 20241", "soon"})
    void whatIsNoDateOrCouldBeTwoIsNone(String date) {
        assertThat(Dates.whole(date)).isEmpty();
        assertThat(Dates.updated("Last updated: " + date)).isEmpty();
    }
}

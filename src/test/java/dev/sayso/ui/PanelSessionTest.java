package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.Author;
import dev.sayso.profile.Choice;
import dev.sayso.ui.model.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which page the panel opens. */
class PanelSessionTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}, skip {2}, decided {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "CHOICES, -, false, false, FIRST_RUN",
                "CHOICES, -, true, false, CHOICES",
                "CHOICES, -, false, true, CHOICES",
                "CHOICES, device.os, false, false, CHOICES",
                "STATEMENT, -, false, false, STATEMENT",
                "FIRST_RUN, -, true, true, FIRST_RUN"
            })
    void opensOn(Page wanted, String item, boolean skip, boolean decided, Page shown) {
        var home = new Home(folder);
        try (var service = home.service()) {
            if (decided) {
                service.chooseAll(Choice.REFUSED, new Author("user", "cli", Locale.ENGLISH));
            }
            var request = new PanelRequest(
                    wanted, Optional.ofNullable(item), Optional.empty(), OptionalInt.empty(), Locale.ENGLISH, 990, 760);
            var session =
                    new PanelSession(request, home.folders, List.of(), service, home.desk(service), skip).asking();
            assertThat(session.request().page()).isEqualTo(shown);
            assertThat(session.request().item()).isEqualTo(request.item());
        }
    }
}

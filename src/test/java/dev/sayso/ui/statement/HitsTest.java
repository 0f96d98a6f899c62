package dev.sayso.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.statement.Search;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitsTest {
    private final Hits hits = new Hits(Search.find(Samples.EDITION, "software"), 0);

    @Test
    void afterTheLastComesTheFirst() {
        assertThat(hits.all()).hasSize(4);
        assertThat(hits.next().next().next().next()).isEqualTo(hits);
    }

    @Test
    void beforeTheFirstComesTheLast() {
        assertThat(hits.previous().current()).contains(hits.all().getLast());
    }

    @Test
    void whereNothingWasFoundThereIsNowhereToGo() {
        assertThat(Hits.NONE.next()).isEqualTo(new Hits(List.of(), 0));
        assertThat(Hits.NONE.previous().current()).isEmpty();
    }
}

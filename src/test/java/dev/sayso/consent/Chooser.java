package dev.sayso.consent;

import dev.sayso.profile.Choice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A process that changes its mind about one item for ever, and names each choice when it is saved. */
public final class Chooser {
    private Chooser() {}

    public static void main(String[] arguments) {
        var given = new Given(Path.of(arguments[0]));
        given.now = Instant.parse(arguments[1]);
        var service = given.service();
        for (int i = 0; ; i++) {
            given.now = given.now.plusSeconds(1);
            var choice = i % 2 == 0 ? Choice.GRANTED : Choice.REFUSED;
            service.choose(List.of("usage.features"), choice, Given.PANEL);
            System.out.println(choice.word());
        }
    }
}

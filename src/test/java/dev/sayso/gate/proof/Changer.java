package dev.sayso.gate.proof;

import dev.sayso.gate.GateHouse;
import dev.sayso.profile.Choice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/** SaySo in a process of its own: for each line that it reads it says that, and answers with the moments before and after. */
final class Changer {
    private Changer() {}

    public static void main(String[] args) throws IOException {
        var house = new GateHouse(Path.of(args[0]));
        house.clock = InstantSource.system();
        try (var service = house.service();
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var words = List.of(line.split(" ", -1));
                var choice = Choice.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
                var before = house.clock.instant();
                service.choose(words.subList(1, words.size()), choice, GateHouse.PERSON);
                System.out.println(choice + " " + before + " " + house.clock.instant());
            }
        }
    }
}

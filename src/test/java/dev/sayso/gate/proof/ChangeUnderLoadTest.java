package dev.sayso.gate.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.gate.GateHouse;
import dev.sayso.gate.Loopback;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another process grants and takes back while a program sends without a pause: what arrives was gathered and sent while it was allowed. */
class ChangeUnderLoadTest {
    private static final Pattern MARK = Pattern.compile("<e(\\d+)\\|usage\\.features>");
    private static final String ITEM = "usage.features";
    private static final int EMISSIONS = 100_000;
    private static final int TURNS = 12;
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** From before it was granted until after it was taken back. */
    record Period(Instant granted, Instant takenBack) {
        boolean holds(Instant moment) {
            return !moment.isBefore(granted) && !moment.isAfter(takenBack.plus(GRACE));
        }
    }

    @TempDir
    Path base;

    private final List<Instant> emitted = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();

    @Test
    @Timeout(120)
    void nothingIsSentBeforeItsGrantOrASecondAfterItsWithdrawal() throws Exception {
        var house = new GateHouse(base);
        house.clock = InstantSource.system();
        var sayso = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Changer.class.getName(),
                        base.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var publisher = new Loopback();
                var gate = house.open();
                var said = new BufferedReader(new InputStreamReader(sayso.getInputStream(), StandardCharsets.UTF_8));
                var say = new PrintWriter(sayso.getOutputStream(), true, StandardCharsets.UTF_8);
                var program = new Emitter(gate, List.of(ITEM), publisher.address())) {
            say.println("granted errors.severity");
            said.readLine();
            while (!gate.allows("errors.severity")) {
                Thread.onSpinWait();
            }
            for (int turn = 0; turn < TURNS / 2; turn++) {
                say.println("granted " + ITEM);
                var granted = turn(program, gate::allows, true, said);
                say.println("refused " + ITEM);
                var refused = turn(program, gate::allows, false, said);
                periods.add(new Period(granted.before(), refused.after()));
            }
            program.flush();
            judge(publisher);
        } finally {
            sayso.destroy();
        }
    }

    private record Said(Instant before, Instant after) {
        static Said read(String line) {
            var words = List.of(line.split(" "));
            return new Said(Instant.parse(words.get(1)), Instant.parse(words.get(2)));
        }

        boolean longPast() {
            return Instant.now().isAfter(after.plus(GRACE).plus(GRACE));
        }
    }

    private interface Asked {
        boolean allows(String item);
    }

    /**
     * Sends until its share is done and the gate has seen the change; after a withdrawal also until well after the moment from which nothing
     * may arrive.
     */
    private Said turn(Emitter program, Asked gate, boolean granted, BufferedReader said) throws IOException {
        int end = emitted.size() + EMISSIONS / TURNS;
        var answer = Optional.<Said>empty();
        while (emitted.size() < end
                || gate.allows(ITEM) != granted
                || answer.filter(known -> granted || known.longPast()).isEmpty()) {
            emit(program);
            if (answer.isEmpty() && said.ready()) {
                answer = Optional.of(Said.read(said.readLine()));
            }
        }
        return answer.orElseThrow();
    }

    private void emit(Emitter program) {
        int number = emitted.size();
        var text = "e" + number;
        emitted.add(Instant.now());
        switch (number % 100) {
            case 0 -> program.report(text);
            case 1, 2 -> program.request(ITEM, text);
            default -> {
                if (number % 2 == 0) {
                    program.span(ITEM, text);
                } else {
                    program.log(ITEM, text);
                }
            }
        }
    }

    private void judge(Loopback publisher) {
        assertThat(emitted).hasSizeGreaterThanOrEqualTo(EMISSIONS);
        var used = new ArrayList<Period>();
        int arrived = 0;
        for (var received : publisher.received()) {
            var marks = MARK.matcher(received.body());
            while (marks.find()) {
                arrived++;
                var gathered = emitted.get(Integer.parseInt(marks.group(1)));
                var period = periods.stream()
                        .filter(one -> one.holds(gathered) && one.holds(received.at()))
                        .findFirst();
                assertThat(period)
                        .as("gathered %s, arrived %s, of %s", gathered, received.at(), periods)
                        .isPresent();
                if (!used.contains(period.get())) {
                    used.add(period.get());
                }
            }
        }
        assertThat(used).hasSameSizeAs(periods);
        System.out.println("Off means off: " + emitted.size() + " emissions, " + arrived + " arrived, in "
                + periods.size() + " periods");
    }
}

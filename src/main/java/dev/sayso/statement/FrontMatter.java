package dev.sayso.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.fault.Place.Position;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates in the lines that a Markdown file begins with. A date that nobody can read is refused: a guess could let an edition hold too early. */
final class FrontMatter {
    private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)\\s*");

    private final Path file;
    private final String text;
    private final Map<FileFact, String> facts;

    FrontMatter(Path file, String text, Map<FileFact, String> facts) {
        this.file = file;
        this.text = text;
        this.facts = facts;
    }

    Schedule schedule() {
        var notice = day(FileFact.NOTICE);
        var effective = day(FileFact.EFFECTIVE);
        if (Schedule.reversed(notice, effective)) {
            throw fault(
                    "statement.effective-before-notice",
                    FileFact.EFFECTIVE,
                    effective.orElseThrow().toString(),
                    notice.orElseThrow().toString());
        }
        return new Schedule(notice, effective);
    }

    private Optional<LocalDate> day(FileFact key) {
        var said = Optional.ofNullable(facts.get(key));
        var day = said.flatMap(date -> Schedule.day(date.strip()));
        if (said.isPresent() && day.isEmpty()) {
            throw fault("statement.bad-date", key, word(key), said.get());
        }
        return day;
    }

    private FaultException fault(String code, FileFact key, String... arguments) {
        var place = Place.of(file, new Position(line(key), 1));
        return new FaultException(Fault.at(place, Fault.Kind.INPUT, code, arguments));
    }

    private int line(FileFact key) {
        var named = Pattern.compile("\\s*[\"']?" + word(key) + "[\"']?\\s*:.*", Pattern.CASE_INSENSITIVE);
        var number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (named.matcher(line).matches()) {
                return number;
            }
            if (number > 1 && END.matcher(line).matches()) {
                break;
            }
        }
        return 1;
    }

    private static String word(FileFact key) {
        return key.name().toLowerCase(Locale.ROOT);
    }
}

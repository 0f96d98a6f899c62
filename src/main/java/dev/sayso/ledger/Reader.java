package dev.sayso.ledger;

import dev.sayso.json.MalformedJson;
import dev.sayso.ledger.Page.Cursor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads entries backwards from a place, on into the files that the ledger goes on from. */
final class Reader {
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final Store store;
    private final Optional<byte[]> item;
    private final Optional<String> since;
    private final List<Entry> found = new ArrayList<>();
    private int unreadable;

    Reader(Store store, Query query) {
        this.store = store;
        this.item = query.item()
                .map(id -> ("\"item\":" + JsonNodeFactory.instance.stringNode(id)).getBytes(StandardCharsets.UTF_8));
        this.since = query.since()
                .map(time -> time.isAfter(LATEST) ? LATEST : time)
                .map(time -> time.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** The entries before {@code from} until {@code enough} says so of what was found. */
    Page read(Cursor from, Predicate<List<Entry>> enough) {
        var at = Optional.of(from);
        while (at.isPresent() && !enough.test(found)) {
            at = inFile(at.get(), enough);
        }
        return new Page(found, at, unreadable);
    }

    private Optional<Cursor> inFile(Cursor from, Predicate<List<Entry>> enough) {
        var opened = store.open(from.file());
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (var file = opened.get()) {
            var lines = new Backwards(file, from.offset());
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var former = line(line.get(), lines.position() == 0);
                if (lines.position() == 0) {
                    return former;
                }
                if (enough.test(found)) {
                    return Optional.of(new Cursor(from.file(), lines.position()));
                }
            }
            return Optional.empty();
        }
    }

    /** Keeps the line's entry where it is wanted. Only a file's first line can name another file to go on in. */
    private Optional<Cursor> line(byte[] line, boolean first) {
        if (LineForm.sequence(line, 0, line.length) < 0) {
            unreadable++;
            return Optional.empty();
        }
        var wanted = wanted(line);
        if (!wanted && !first) {
            return Optional.empty();
        }
        try {
            var entry = EntryJson.read(line);
            if (wanted) {
                found.add(entry);
            }
            return entry.former().flatMap(former -> former.file().map(name -> new Cursor(name, former.bytes())));
        } catch (MalformedJson e) {
            unreadable++;
            return Optional.empty();
        }
    }

    private boolean wanted(byte[] line) {
        return since.filter(time -> LineForm.time(line).compareTo(time) < 0).isEmpty()
                && item.filter(bytes -> !contains(line, bytes)).isEmpty();
    }

    private static boolean contains(byte[] line, byte[] part) {
        for (int at = 0; at <= line.length - part.length; at++) {
            if (line[at] == part[0] && Arrays.equals(line, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}

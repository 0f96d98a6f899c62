package dev.sayso.bench;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The programs that a command line names: {@code name=program,argument…}. */
final class Programs {
    private Programs() {}

    static SequencedMap<String, List<String>> of(String[] args, int from) {
        var programs = new LinkedHashMap<String, List<String>>();
        Arrays.stream(args)
                .skip(from)
                .map(each -> each.split("=", 2))
                .forEach(each -> programs.put(each[0], List.of(each[1].split(","))));
        return Collections.unmodifiableSequencedMap(programs);
    }
}

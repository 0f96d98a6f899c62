package dev.sayso.statement;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a format's reader found in a file.
 *
 * @param file where it was read from
 * @param facts what the file says of itself apart from its text
 * @param schedule when the file says that it is announced and takes effect
 * @param blocks its text in reading order
 */
record Manuscript(Path file, Map<FileFact, String> facts, Schedule schedule, List<Block> blocks) {

    Manuscript {
        facts = Map.copyOf(facts);
        blocks = List.copyOf(blocks);
    }

    Manuscript(Path file, Map<FileFact, String> facts, List<Block> blocks) {
        this(file, facts, Schedule.AT_ONCE, blocks);
    }

    Optional<String> fact(FileFact key) {
        return Optional.ofNullable(facts.get(key)).map(Characters::fold).filter(fact -> !fact.isEmpty());
    }
}

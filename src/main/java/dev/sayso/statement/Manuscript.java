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
 * @param blocks its text in reading order
 */
record Manuscript(Path file, Map<FileFact, String> facts, List<Block> blocks) {

    Manuscript {
        facts = Map.copyOf(facts);
        blocks = List.copyOf(blocks);
    }

    Optional<String> fact(FileFact key) {
        return Optional.ofNullable(facts.get(key)).map(Characters::fold).filter(fact -> !fact.isEmpty());
    }
}

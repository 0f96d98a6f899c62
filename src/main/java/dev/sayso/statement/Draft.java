package dev.sayso.statement;

import dev.sayso.statement.Block.Heading;
import dev.sayso.statement.Block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A section before it has ids.
 *
 * @param heading what it stands under; the introduction stands under none
 * @param texts its blocks; grows while the file is gone through
 */
record Draft(String title, Optional<Heading> heading, List<Text> texts) {
    static Draft introduction(String title) {
        return new Draft(title, Optional.empty(), new ArrayList<>());
    }

    static Draft under(Heading heading) {
        return new Draft(heading.text(), Optional.of(heading), new ArrayList<>());
    }
}

package dev.sayso.policy;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.json.JsonTree.Members;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Understands policies, for items of one catalogue. May be used from any thread. */
public final class PolicyReader {
    /** A full policy takes some ten kilobytes. */
    public static final int MAX_BYTES = 1 << 20;

    private final Catalogue catalogue;
    /** Made when the first policy is read: most machines have none. */
    private volatile @Nullable PolicyText text;

    /** @param catalogue the items that a rule may speak of */
    public PolicyReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads a file's content; never throws. */
    public Reading read(Path file, byte[] content) {
        return text().read(file, content);
    }

    /** Reads a policy that came otherwise than as JSON; the tree's places are those in what it came as. */
    Reading read(Path file, Members tree) {
        return text().read(file, tree);
    }

    private PolicyText text() {
        var made = text;
        if (made == null) {
            made = new PolicyText(catalogue);
            text = made;
        }
        return made;
    }
}

package dev.sayso.preset;

import dev.sayso.files.Folders;
import java.nio.file.Path;

/**
 * Where a preset ends up on a machine.
 *
 * @param file what was preset here, and the list of what was placed
 * @param policies where the organisation's rules lie
 * @param statements where everybody's statements lie
 */
public record Places(Path file, Path policies, Path statements) {
    /** Those of this machine. */
    public static Places of(Folders folders) {
        return new Places(folders.preset(), folders.policy(), folders.shared().getFirst());
    }

    Path policy() {
        return policies.resolve("preset.json");
    }

    /** The policy that says what a preset says itself: account and suggestions. */
    Path ownPolicy() {
        return policies.resolve("preset-account.json");
    }

    /** Where the state before lies while files are put in place. */
    Path journal() {
        return file.resolveSibling(".preset-placing");
    }
}

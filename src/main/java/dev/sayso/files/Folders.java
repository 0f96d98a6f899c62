package dev.sayso.files;

import java.nio.file.Path;
import java.util.List;

/**
 * Where this person's and this machine's files lie.
 *
 * @param profile the person's choices
 * @param settings how the person likes the panel to look
 * @param state undo steps, history, backups
 * @param imported where imported statements are kept
 * @param shared statements that an installer placed for everybody
 * @param policy the organisation's rules; fixed for each system, nothing moves it
 */
public record Folders(Path profile, Path settings, Path state, Path imported, List<Path> shared, Path policy) {
    public Folders {
        shared = List.copyOf(shared);
    }
}

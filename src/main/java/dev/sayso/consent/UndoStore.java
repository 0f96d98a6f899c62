package dev.sayso.consent;

import dev.sayso.files.Disk;
import dev.sayso.profile.ActsFile;
import dev.sayso.profile.ActsFile.Act;
import java.nio.file.Path;
import java.util.List;

/** Keeps the acts that can be taken back, so that another process can take them back too. Written under the profile's lock. */
public final class UndoStore {
    private final ActsFile acts;

    /** @param state the folder it lies in; need not exist */
    public UndoStore(Path state, Disk disk) {
        this.acts = new ActsFile(state.resolve("undo.json"), disk);
    }

    Path file() {
        return acts.file();
    }

    /** Deletes them. */
    void erase() {
        acts.erase();
    }

    /** The steps, the oldest first; none where they can't be read or trusted. */
    List<UndoStep> load() {
        return acts.load().stream()
                .map(act -> new UndoStep(
                        act.at(), act.before(), act.after(), act.programmesBefore(), act.programmesAfter()))
                .toList();
    }

    /**
     * Keeps the latest hundred of {@code steps}.
     *
     * @throws dev.sayso.fault.FaultException where they can't be saved; then the steps are as they were
     */
    void save(List<UndoStep> steps) {
        acts.save(steps.stream()
                .map(step -> new Act(
                        step.at(), step.before(), step.after(), step.programmesBefore(), step.programmesAfter()))
                .toList());
    }
}

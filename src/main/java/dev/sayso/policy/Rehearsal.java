package dev.sayso.policy;

import static dev.sayso.fault.Fault.Kind.INPUT;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a folder of policies would decide, without its deciding anything.
 *
 * @param folder where they lie
 * @param files how many there are
 * @param policy what would have force
 */
public record Rehearsal(Path folder, int files, Policy policy) {

    static Rehearsal of(Path folder, PolicyReader reader, LocalDate today) {
        var disk = new DraftDisk();
        try {
            // What can't be listed would be a fault of the policies below; here its name was more likely mistyped.
            disk.list(folder);
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new FaultException(PolicyFaults.of(folder, INPUT, "policy.no-such-folder"), e);
        } catch (IOException e) {
            throw new FaultException(PolicyFaults.unread(folder, e), e);
        }
        var readings = new FolderSource(folder, reader, disk).read();
        return new Rehearsal(folder, readings.size(), PolicyMerge.of(readings, today));
    }
}

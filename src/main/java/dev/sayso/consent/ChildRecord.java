package dev.sayso.consent;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.guardian.Unlocked;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Query;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is kept of a child, for the guardian to read, take along or delete. */
public final class ChildRecord {
    private static final String PROFILE = "profile.json";

    private final GuardianStore guardians;
    private final Door door;
    private final Unlocked unlocked;

    ChildRecord(GuardianStore guardians, Door door, Unlocked unlocked) {
        this.guardians = guardians;
        this.door = door;
        this.unlocked = unlocked;
    }

    /** What was said and what became of it, the latest first. */
    public List<Entry> history() {
        guardians.require(unlocked);
        return door.ledger().newest(Query.ALL, Integer.MAX_VALUE).entries();
    }

    /**
     * Copies choices and history; the PIN is in neither.
     *
     * @param folder where to; made where it is not there yet
     * @return the copies
     * @throws FaultException {@code ledger.in-the-way} where one of the names is taken there; then nothing was copied
     */
    public List<Path> export(Path folder, Author author) {
        guardians.require(unlocked);
        var profile = folder.resolve(PROFILE);
        if (Files.exists(profile, LinkOption.NOFOLLOW_LINKS)) {
            throw new FaultException(
                    Fault.at(Place.of(profile), Kind.STORAGE, "ledger.in-the-way", profile.toString()));
        }
        var text = door.profiles().text().getBytes(StandardCharsets.UTF_8);
        door.ledger().append(List.of(Event.of(Act.GUARDIAN_EXPORTED, Author.GUARDIAN, author.via())));
        var copies = new ArrayList<>(door.ledger().export(folder));
        new AtomicFile(Disk.REAL).replaceQuickly(profile, text);
        copies.add(profile);
        return copies;
    }

    /**
     * Deletes choices, age, support cases, requests and history, and last of all the PIN: whoever is interrupted can begin
     * again. What is left is one entry that says that a guardian deleted the rest.
     *
     * @throws FaultException where something can't be deleted; the PIN is there still then
     */
    public Consents delete(Author author) {
        guardians.require(unlocked);
        var ledger = door.ledger();
        var deleted = ledger.locked(() -> {
            ledger.append(List.of(Event.of(Act.GUARDIAN_DELETED, Author.GUARDIAN, author.via())));
            return ledger.newest(Query.ALL, 1).entries().getFirst().sequence();
        });
        var state = ledger.file().resolveSibling(".").normalize();
        door.profiles()
                .locked(() -> RequestLock.holding(state, Disk.REAL, () -> {
                    door.changes().erase();
                    var besides = OwnFiles.besides(state);
                    besides.forEach(file -> Erasing.delete(Disk.REAL, file.file()));
                    return besides;
                }));
        ledger.erase(deleted - 1, Author.GUARDIAN, author.via());
        guardians.delete(unlocked);
        return door.changes().told();
    }
}

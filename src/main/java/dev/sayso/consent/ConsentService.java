package dev.sayso.consent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Item;
import dev.sayso.decision.Because;
import dev.sayso.decision.Decision;
import dev.sayso.effective.EffectiveFile;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.Folders;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Verification;
import dev.sayso.policy.Policies;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileFile;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Library;
import dev.sayso.statement.Schedule;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** The one door to a person's choices, and their only writer. All its methods may be called from any thread. */
public final class ConsentService implements AutoCloseable {
    private final Catalogue catalogue;
    private final Statements statements;
    private final ProfileStore profiles;
    private final Ledger ledger;
    private final Policies policies;
    private final InstantSource clock;
    private final Snapshots snapshots;
    private final Listeners listeners;
    private final Published published;
    private final Changes changes;
    private final Awareness awareness;
    private final Saying saying;
    private final Wards wards;
    private final Ages ages;
    private final Guardianship guardianship;
    private final Cases cases;

    /**
     * @param policies the organisation's rules as they are now
     * @param signal the opt-out that the environment gives, as found: {@code DO_NOT_TRACK=1}
     */
    public ConsentService(
            Catalogue catalogue,
            Library library,
            ProfileStore profiles,
            UndoStore undo,
            GuardianStore guardians,
            Ledger ledger,
            Policies policies,
            Optional<String> signal,
            InstantSource clock) {
        this(
                catalogue,
                new Statements(catalogue, library, clock),
                profiles,
                undo,
                guardians,
                ledger,
                policies,
                signal,
                clock,
                Disk.REAL);
    }

    ConsentService(
            Catalogue catalogue,
            Statements statements,
            ProfileStore profiles,
            UndoStore undo,
            GuardianStore guardians,
            Ledger ledger,
            Policies policies,
            Optional<String> signal,
            InstantSource clock,
            Disk disk) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.profiles = profiles;
        this.ledger = ledger;
        this.policies = policies;
        this.clock = clock;
        this.snapshots = new Snapshots(catalogue, statements, profiles, undo, guardians, policies, signal, clock);
        var effective = new EffectiveFile(undo.file().resolveSibling(""), disk);
        var others = List.of(guardians.file());
        this.published = new Published(profiles, policies, others, statements.library(), effective, snapshots, clock);
        this.listeners = new Listeners(profiles.file(), policies, () -> published.refreshed(snapshots::fresh));
        this.wards = new Wards(profile -> snapshots.circumstances(profile, policies.now()));
        this.changes =
                new Changes(profiles, undo, ledger, snapshots, listeners, wards, published, this::inItsCase, this::now);
        this.awareness = new Awareness(profiles, policies, ledger, changes);
        this.saying = new Saying(statements, snapshots, wards, this::now);
        this.guardianship = new Guardianship(
                catalogue,
                guardians,
                policies,
                new Door(changes, wards, ledger, profiles, statements::reference, this::now));
        this.cases = new Cases(
                catalogue,
                profiles,
                ledger,
                changes::tellNotDone,
                snapshots::circumstances,
                statements::reference,
                clock);
        this.ages = new Ages(guardians, policies, changes, wards, cases::withoutPermissions, this::now);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Library library() {
        return statements.library();
    }

    /** The statement as it holds today. */
    public Statements statements() {
        return statements;
    }

    /** Keeps a statement as {@link Library#add} does; what it changes holds at once. */
    public Edition importStatement(Path file, Schedule told) {
        var edition = published.around(() -> library().add(file, told));
        changes.told();
        return edition;
    }

    public Ages ages() {
        return ages;
    }

    public Guardianship guardianship() {
        return guardianship;
    }

    /** What holds now; cheap enough to be asked for at every turn, since files are read again only where they changed. */
    public Consents current() {
        return snapshots.current();
    }

    /** Every reason that applies to an item now, the deciding one first. */
    public List<Because> explain(String item, Optional<String> product) {
        var now = current();
        return Decision.explain(snapshots.circumstances(now.profile(), now.policy()), item, product);
    }

    /** The same as it would be under another policy, which decides nothing. */
    public List<Because> explain(String item, Optional<String> product, Policy rehearsed) {
        return Decision.explain(snapshots.circumstances(current().profile(), rehearsed), item, product);
    }

    /** What {@link #explain} says, for who asks once: reads profile and policies, and nothing besides. */
    public List<Because> check(String item, Optional<String> product) {
        return Decision.explain(snapshots.circumstances(profiles.load(), policies.now()), item, product);
    }

    /**
     * Says {@code choice} of each of {@code items}, all or none. Saying what was said already changes nothing, except that
     * a grant which is too old, needs review or was made under another edition is given anew.
     *
     * @throws FaultException where an item is unknown or can't be asked each time, where a rule forbids
     *     what would be granted, or where the profile can't be saved; then nothing has changed
     */
    public Consents choose(Collection<String> items, Choice choice, Author author) {
        var rules = policies.now();
        var chosen = new ArrayList<Item>();
        for (var id : items) {
            var item = catalogue
                    .item(id)
                    .orElseThrow(() -> new FaultException(Fault.of(Kind.USAGE, "consent.unknown-item", id)));
            if (choice == Choice.ASK && !item.askable()) {
                throw new FaultException(Fault.of(Kind.USAGE, "consent.not-askable", id));
            }
            if (choice == Choice.GRANTED) {
                Sayable.requireGrantable(rules, id);
            }
            chosen.add(item);
        }
        return changes.act(acts(author)::said, profile -> {
            wards.requireSayable(profile, chosen, choice);
            return saying.said(profile, rules, chosen, choice, author);
        });
    }

    /** Says {@code choice} of every item that the person may say it of: of every one, where it is a refusal. */
    public Consents chooseAll(Choice choice, Author author) {
        var rules = policies.now();
        return changes.act(acts(author)::said, profile -> {
            var sayable = Sayable.items(catalogue, rules, profile.account(), choice);
            return saying.said(profile, rules, wards.sayable(profile, sayable, choice), choice, author);
        });
    }

    /**
     * Takes back the last act; does nothing where there is none. Items that somebody has said something else of since
     * stay as they are.
     *
     * @throws FaultException where the profile can't be saved; then nothing has changed
     */
    public Consents undo(Author author) {
        return changes.undo(new Acts(author, Optional.empty())::undone);
    }

    /** Forgets every choice, also those for single products, as one act that can be undone. */
    public Consents reset(Author author) {
        return changes.act(new Acts(author, Optional.empty())::said, Said::nothing);
    }

    /**
     * The person's profile; one with nothing said where there is none.
     *
     * @throws FaultException where it can't be read or trusted
     */
    public Profile profile() {
        return switch (profiles.load()) {
            case ProfileState.Present(var present) -> present;
            case ProfileState.Absent() -> Profile.empty(new UUID(0, 0));
            case ProfileState.Unreadable(var fault) -> throw new FaultException(fault);
        };
    }

    /**
     * The text of the person's profile, with what this version does not know of it.
     *
     * @throws FaultException {@code profile.absent} where there is none; otherwise where it can't be read or trusted
     */
    public String exported() {
        return profiles.text();
    }

    /**
     * What {@link #importChoices} would do now; changes nothing.
     *
     * @throws FaultException where the file can't be read or is no profile
     */
    public ImportPlan planImport(Path file, boolean replace) {
        return importing(ProfileFile.read(file), policies.now(), profile(), replace)
                .plan();
    }

    /**
     * Takes over the choices of a file, as one act. What is taken over is worked out anew from the profile as it is then. Grants
     * count only where the file carries this profile's own id; a time, an edition and a language stay as the file has them, so
     * that no grant lives longer by being imported.
     *
     * @param replace whether what the file does not say is forgotten
     * @throws FaultException where the file can't be read or is no profile, or the profile can't be saved; then nothing has
     *     changed
     */
    public Consents importChoices(Path file, boolean replace, Author author) {
        var handedOver = ProfileFile.read(file);
        var rules = policies.now();
        return changes.act(
                new Acts(author, Optional.empty())::imported,
                profile -> importing(handedOver, rules, known(profile), replace)
                        .plan()
                        .after()
                        .withIdOf(profile));
    }

    private Import importing(Profile file, Policy rules, Profile own, boolean replace) {
        return new Import(catalogue, rules, file, own, wards.minor(own), replace);
    }

    /** A profile that is only now given its id has said nothing yet, whatever a file carries. */
    private Profile known(Profile profile) {
        return profiles.load() instanceof ProfileState.Present ? profile : profile.withoutId();
    }

    /**
     * Says whose account this is. Not an act that {@link #undo} takes back: it is no choice.
     *
     * @throws FaultException {@code consent.account-decided} while an organisation says whose account it is
     */
    public Consents setAccount(Account account, Author author) {
        policies.now().account().ifPresent(decided -> {
            throw new FaultException(Fault.at(
                    decided.place(), Kind.POLICY, "consent.account-decided", decided.organisation(), account.word()));
        });
        var event = Event.of(Act.ACCOUNT_CHANGED, author.by(), author.via()).leaving(account);
        return changes.keep(
                (before, after) -> before.account() == after.account() ? List.of() : List.of(event),
                profile -> profile.withAccount(account));
    }

    /**
     * Calls {@code listener} after every change, also one that another process made, until what it returns is closed. A
     * change of this process is told on the thread that made it, others on a thread of their own.
     */
    public Subscription onChange(Consumer<Consents> listener) {
        published.keep();
        return listeners.add(listener);
    }

    /**
     * Writes down what came about without the person since that was done last: grants that ended, rules that came or were lifted, and
     * acts that a crash kept from the profile.
     *
     * @throws FaultException where that can't be written
     */
    public void catchUp() {
        awareness.catchUp();
        cases.settle();
        published.refresh();
    }

    /** That {@link #catchUp} or an act found earlier acts that never took effect, where there were any. */
    public Optional<Fault> notDone() {
        return changes.notDone();
    }

    /** Writes down, once for each edition and language, that the questions were put before the person. */
    public void asked(Author author) {
        awareness.asked(statements.reference(author.language()), author);
        firstRun().overWhereAnswered();
    }

    /**
     * The history, after {@link #catchUp}.
     *
     * @throws FaultException where that can't be written
     */
    public Ledger history() {
        catchUp();
        return ledger;
    }

    /** What is asked before anything else. */
    public FirstRun firstRun() {
        return new FirstRun(catalogue, awareness, this::current);
    }

    /** What was said for single incidents. */
    public Cases cases() {
        return cases;
    }

    /** Preview programmes: joining and leaving them. */
    public Previews previews() {
        return new Previews(catalogue, policies, statements::current, wards::minor, this::now, changes::act);
    }

    /** What SaySo keeps of the person in {@code folders}, to be erased. */
    public Erasing erasing(Folders folders) {
        return new Erasing(profiles, ledger, folders, Disk.REAL, changes::settle, changes::told);
    }

    /** Whether the history is as it was written; writes nothing. {@code progress} hears how much was looked at, up to 1. */
    public Verification verifyHistory(DoubleConsumer progress) {
        return ledger.verify(progress);
    }

    @Override
    public void close() {
        listeners.close();
        published.close();
    }

    private boolean inItsCase(Entry entry) {
        return cases.stands(entry);
    }

    private Acts acts(Author author) {
        return new Acts(author, Optional.of(statements.reference(author.language())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}

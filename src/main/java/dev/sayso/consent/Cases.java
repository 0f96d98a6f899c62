package dev.sayso.consent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Item;
import dev.sayso.consent.CaseBook.Change;
import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.files.Disk;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import dev.sayso.support.AddedFile;
import dev.sayso.support.CaseStore;
import dev.sayso.support.Standing;
import dev.sayso.support.SupportCase;
import dev.sayso.support.bundle.BundleWriter;
import dev.sayso.support.bundle.Machine;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a person allows for single incidents: it holds within its case, while that is open, and then ends by itself. A grant in
 * general releases nothing for a case. All its methods may be called from any thread.
 */
public final class Cases {
    private static final System.Logger LOG = System.getLogger(Cases.class.getName());

    /** How old the latest look at an open case may be: so much can a clock that is set back give it. */
    private static final Duration LOOK = Duration.ofHours(1);

    private final Catalogue catalogue;
    private final ProfileStore profiles;
    private final CaseBook book;
    private final Function<ProfileState, Circumstances> circumstances;
    private final Function<Locale, EditionRef> shown;

    /**
     * @param notDone told what is found never to have taken effect
     * @param circumstances what a decision on a profile depends on now
     * @param shown the edition that is shown in a language
     */
    Cases(
            Catalogue catalogue,
            ProfileStore profiles,
            Ledger ledger,
            Consumer<List<Entry>> notDone,
            Function<ProfileState, Circumstances> circumstances,
            Function<Locale, EditionRef> shown,
            InstantSource clock) {
        this(
                catalogue,
                profiles,
                new CaseBook(
                        new CaseStore(ledger.file().resolveSibling("."), Disk.REAL), profiles, ledger, notDone, clock),
                circumstances,
                shown);
    }

    Cases(
            Catalogue catalogue,
            ProfileStore profiles,
            CaseBook book,
            Function<ProfileState, Circumstances> circumstances,
            Function<Locale, EditionRef> shown) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.book = book;
        this.circumstances = circumstances;
        this.shown = shown;
    }

    /** Where the cases are kept. */
    public Path file() {
        return book.store().file().normalize();
    }

    /** Files of cases that could not be read and were moved aside. */
    public List<Path> setAside() {
        return book.store().setAside();
    }

    /**
     * All cases, the latest first.
     *
     * @throws FaultException where they can't be read: then no case allows anything
     */
    public List<CaseView> list() {
        return look().reversed().stream().map(this::view).toList();
    }

    /**
     * One case.
     *
     * @throws FaultException where there is no such case, or they can't be read
     */
    public CaseView show(String id) {
        return view(find(look(), id));
    }

    /**
     * Opens a case in which nothing is allowed yet.
     *
     * @param days after how many it ends by itself, 1 to 90
     * @throws FaultException where something typed does not fit, or the case can't be saved
     */
    public CaseView open(String title, Optional<String> product, int days, Author author) {
        var name = CaseText.title(title);
        var about = product.map(CaseText::product);
        var term = CaseText.days(days);
        var edition = shown.apply(author.language());
        return last(book.writeAfresh(cases -> {
            var opened = SupportCase.opened(book.nextId(cases), name, about, book.now(), term);
            var all = new ArrayList<>(cases);
            all.add(opened);
            var event = Event.of(Act.CASE_OPENED, author.by(), author.via())
                    .under(edition, author.language().getLanguage())
                    .within(opened.id());
            return new Change(all, List.of(event));
        }));
    }

    /**
     * Says {@code choice} of each of {@code items} within the case, all or none.
     *
     * @throws FaultException where the case has ended, an item can't be said in a case, a rule forbids what would be granted,
     *     or the case can't be saved
     */
    public CaseView choose(String id, Collection<String> items, Choice choice, Author author) {
        if (choice == Choice.ASK) {
            throw new FaultException(Fault.of(Kind.USAGE, "case.not-askable"));
        }
        items.forEach(this::requireSupport);
        var edition = shown.apply(author.language());
        return changed(id, (one, events) -> {
            var now = circumstances.apply(profiles.load());
            if (choice == Choice.GRANTED) {
                Wards.requireOfAge(now);
            }
            var said = new TreeMap<>(one.choices());
            for (var item : items) {
                if (choice == Choice.GRANTED) {
                    Sayable.requireGrantable(now.policy(), item, one.product());
                }
                var before = one.said(item);
                var after = record(choice, edition, author);
                if (!same(before, after)) {
                    after.ifPresentOrElse(record -> said.put(item, record), () -> said.remove(item));
                    events.add(event(one, item, before, after, edition, author));
                }
            }
            return one.withChoices(said);
        });
    }

    /** Keeps how support reaches the person, for this case alone; an empty text takes it back. */
    public CaseView contact(String id, String typed) {
        var text = CaseText.contact(typed);
        return changed(id, (one, events) -> one.withContact(text));
    }

    /**
     * Adds files that the person wants to hand over. They are read only when a bundle is looked at or made.
     *
     * @throws FaultException where one is no file, or there are too many
     */
    public CaseView add(String id, Collection<Path> files, String item) {
        requireSupport(item);
        var added = files.stream().map(file -> AddedFile.named(file, item)).toList();
        return changed(id, (one, events) -> {
            var more = one.with(added);
            if (more.files().size() > SupportCase.MOST_FILES) {
                throw new FaultException(
                        Fault.of(Kind.USAGE, "case.too-many-files", Integer.toString(SupportCase.MOST_FILES)));
            }
            return more;
        });
    }

    /**
     * Takes files out of the case; they stay where they lie.
     *
     * @throws FaultException where one of them was not added
     */
    public CaseView remove(String id, Collection<Path> files) {
        return changed(id, (one, events) -> {
            for (var file : files) {
                if (one.files().stream().noneMatch(added -> added.path().equals(file))) {
                    throw new FaultException(Fault.of(Kind.USAGE, "case.file-not-added", file.toString(), id));
                }
            }
            return one.without(files);
        });
    }

    /** Closes the case: what was allowed in it ends now. */
    public CaseView close(String id, Author author) {
        return changed(id, (one, events) -> {
            events.add(Event.of(Act.CASE_CLOSED, author.by(), author.via()).within(id));
            return one.closedAt(book.now());
        });
    }

    /**
     * What would be handed over now.
     *
     * @param language of the edition that it names
     * @throws FaultException where the case has ended: then there is nothing to hand over
     */
    public CaseBundle bundle(String id, Machine machine, Locale language) {
        var view = show(id);
        if (view.standing() != Standing.OPEN) {
            throw new FaultException(Fault.of(Kind.USAGE, "case.ended", id));
        }
        return CaseBundle.of(view, shown.apply(language), book.now(), machine);
    }

    /**
     * Writes what was looked at.
     *
     * @throws FaultException where something in it may no longer be handed over, something is at {@code output} already, or
     *     it can't be written
     */
    public void write(CaseBundle bundle, Path output) {
        var id = bundle.view().supportCase().id();
        if (!show(id).allowed().containsAll(bundle.items())) {
            throw new FaultException(Fault.of(Kind.USAGE, "case.no-longer-allowed", id));
        }
        new BundleWriter(Disk.REAL).write(bundle.bundle(), bundle.facts(), output);
    }

    /**
     * Takes away what is allowed in the cases.
     *
     * @throws FaultException where that can't be written down or saved; then nothing has changed
     */
    void withoutPermissions(Author author) {
        List<SupportCase> known;
        try {
            known = look();
        } catch (FaultException e) {
            LOG.log(Level.DEBUG, "no case that can't be read allows anything", e);
            return;
        }
        for (var one : known) {
            if (one.standing(book.now()) == Standing.OPEN) {
                choose(one.id(), one.granted(), Choice.UNDECIDED, author);
            }
        }
    }

    /** Notes what became of the cases. With a profile, what a crash kept from a case is settled with what it kept from that. */
    void settle() {
        if (profiles.load() instanceof ProfileState.Absent) {
            book.settle();
        }
        // What lapsed since is part of the history.
        try {
            look();
        } catch (FaultException e) {
            LOG.log(Level.DEBUG, "no case is known", e);
        }
    }

    boolean stands(Entry entry) {
        return book.stands(entry);
    }

    /** The cases; what has ended by itself is noted where that can be written, and has ended where it can't. */
    private List<SupportCase> look() {
        var cases = book.read();
        var now = book.now();
        if (cases.stream().noneMatch(one -> CaseBook.lapsedUnnoticed(one, now) || unseen(one, now))) {
            return cases;
        }
        try {
            return book.write(found -> new Change(found, List.of()));
        } catch (FaultException e) {
            LOG.log(Level.WARNING, "noting what became of the cases", e);
            return cases;
        }
    }

    private static boolean unseen(SupportCase one, Instant now) {
        return one.standing(now) == Standing.OPEN
                && one.term().seen().plus(LOOK).isBefore(now);
    }

    private CaseView changed(String id, BiFunction<SupportCase, List<Event>, SupportCase> change) {
        var after = book.write(cases -> {
            var one = find(cases, id);
            if (one.standing(book.now()) != Standing.OPEN) {
                throw new FaultException(Fault.of(Kind.USAGE, "case.ended", id));
            }
            var events = new ArrayList<Event>();
            var next = change.apply(one, events);
            UnaryOperator<SupportCase> replaced = any -> any.id().equals(id) ? next : any;
            return new Change(cases.stream().map(replaced).toList(), events);
        });
        return view(find(after, id));
    }

    private CaseView last(List<SupportCase> cases) {
        return view(cases.getLast());
    }

    private static SupportCase find(List<SupportCase> cases, String id) {
        return cases.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> {
            var known = cases.stream().map(SupportCase::id).toList();
            return new FaultException(Nearest.to(id, known)
                    .map(meant -> Fault.of(Kind.USAGE, "case.misspelt", id, meant))
                    .orElseGet(() -> Fault.of(Kind.USAGE, "case.unknown", id)));
        });
    }

    private CaseView view(SupportCase one) {
        var now = book.now();
        var open = one.standing(now) == Standing.OPEN;
        var about = circumstances.apply(CaseOverlay.on(profiles.load(), one, open));
        var items = catalogue.category(SupportCase.CATEGORY).stream()
                .flatMap(category -> category.items().stream())
                .map(item ->
                        CaseItem.of(item, one.said(item.id()), Decision.explain(about, item.id(), one.product()), open))
                .toList();
        return new CaseView(one, one.standing(now), one.term().daysLeft(now), items);
    }

    private void requireSupport(String id) {
        var item = catalogue
                .item(id)
                .orElseThrow(() -> new FaultException(Fault.of(Kind.USAGE, "consent.unknown-item", id)));
        if (!item.category().equals(SupportCase.CATEGORY)) {
            var known = catalogue.category(SupportCase.CATEGORY).stream()
                    .flatMap(category -> category.items().stream())
                    .map(Item::id)
                    .toList();
            throw new FaultException(Fault.of(Kind.USAGE, "case.foreign-item", id, String.join(", ", known)));
        }
    }

    private Optional<ChoiceRecord> record(Choice choice, EditionRef edition, Author author) {
        return choice == Choice.UNDECIDED
                ? Optional.empty()
                : Optional.of(new ChoiceRecord(
                        choice,
                        book.now(),
                        edition.edition(),
                        author.language().getLanguage(),
                        author.by(),
                        author.via()));
    }

    /** Whether the same was said already, and a grant under the same edition. */
    private static boolean same(Optional<ChoiceRecord> before, Optional<ChoiceRecord> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty();
        }
        var sameChoice = before.get().choice() == after.get().choice();
        return sameChoice
                && (after.get().choice() != Choice.GRANTED
                        || Objects.equals(before.get().edition(), after.get().edition()));
    }

    private static Event event(
            SupportCase one,
            String item,
            Optional<ChoiceRecord> before,
            Optional<ChoiceRecord> after,
            EditionRef edition,
            Author author) {
        var event = Event.of(Acts.act(before, after), author.by(), author.via())
                .about(item, one.product())
                .within(one.id());
        return after.map(said -> event.since(said.at()).under(edition, said.language()))
                .orElse(event);
    }
}

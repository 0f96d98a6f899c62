package dev.sayso.ui.model;

import dev.sayso.catalogue.Ties;
import dev.sayso.consent.Announcement;
import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.consent.Consents;
import dev.sayso.consent.ImportPlan;
import dev.sayso.consent.ItemState;
import dev.sayso.consent.Subscription;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Schedule;
import dev.sayso.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What all pages share: the choices as they stand, the edition on screen, where the person is. Everything that waits for a
 * disk runs on {@code background}; everything that changes a property runs on {@code screen}.
 */
public final class PanelModel implements AutoCloseable {
    private final ConsentService service;
    private final Words words;
    private final Executor background;
    private final Executor screen;
    private final Author author;
    private final CompletableFuture<Subscription> subscription;
    private final AtomicInteger news = new AtomicInteger();

    private final ReadOnlyObjectWrapper<Consents> consents;
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Ties> ties;
    private final ReadOnlyObjectWrapper<List<Announcement>> announced;
    private final ObjectProperty<Edition> edition;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.CHOICES);
    private final FirstQuestions firstQuestions;
    private final ObjectProperty<Optional<String>> openCategory = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> selectedItem = new SimpleObjectProperty<>(Optional.empty());

    private final ObjectProperty<Optional<String>> shownChange = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> shownPassage = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> shownHistory = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PanelModel(ConsentService service, Words words, Executor background, Executor screen) {
        this.service = service;
        this.words = words;
        this.background = background;
        this.screen = screen;
        author = new Author("user", "panel", words.locale());
        consents = new ReadOnlyObjectWrapper<>(service.current());
        edition = new SimpleObjectProperty<>(service.statements().current(words.locale()));
        ties = new ReadOnlyObjectWrapper<>(Ties.between(service.catalogue(), edition.get()));
        firstQuestions = new FirstQuestions(service.firstRun(), consents, page);
        edition.subscribe((before, shown) -> ties.set(Ties.between(service.catalogue(), shown)));
        announced = new ReadOnlyObjectWrapper<>(service.statements().announced(words.locale()));
        subscription =
                CompletableFuture.supplyAsync(this::subscribed, background).exceptionally(this::untold);
    }

    private Subscription subscribed() {
        var made = service.onChange(now -> show(now, news.incrementAndGet()));
        // What changed before there was anybody to tell.
        var before = news.get();
        show(service.current(), before);
        return made;
    }

    /** The panel shows what it knows, and says that it may miss what happens elsewhere. */
    private Subscription untold(Throwable failed) {
        var why = Objects.requireNonNullElse(failed.getCause(), failed);
        screen.execute(() -> report(Fault.of(
                Fault.Kind.STORAGE,
                "cli.unforeseen-unlogged",
                why.getClass().getSimpleName(),
                String.valueOf(why.getMessage()))));
        return () -> {};
    }

    /** @param number of the news; what is no longer the newest when its turn comes is not shown */
    private void show(Consents now, int number) {
        var upcoming = service.statements().announced(words.locale());
        screen.execute(() -> {
            if (news.get() == number) {
                announced.set(upcoming);
                consents.set(now);
            }
        });
    }

    public ConsentService service() {
        return service;
    }

    public Words words() {
        return words;
    }

    public ReadOnlyObjectProperty<Consents> consents() {
        return consents.getReadOnlyProperty();
    }

    /** What went wrong last, until the next act succeeds or the person dismisses it. */
    public ReadOnlyObjectProperty<Optional<Fault>> fault() {
        return fault.getReadOnlyProperty();
    }

    public ObjectProperty<Edition> edition() {
        return edition;
    }

    /** The passages of the edition on screen that each item rests on. */
    public ReadOnlyObjectProperty<Ties> ties() {
        return ties.getReadOnlyProperty();
    }

    /** What will change before long. */
    public ReadOnlyObjectProperty<List<Announcement>> announced() {
        return announced.getReadOnlyProperty();
    }

    /** Id of the edition whose changes the Change history page is asked to show. */
    public ObjectProperty<Optional<String>> shownChange() {
        return shownChange;
    }

    public ObjectProperty<Page> page() {
        return page;
    }

    public FirstQuestions firstQuestions() {
        return firstQuestions;
    }

    /** Goes on where the person was in another language. */
    public void resume(PanelModel earlier) {
        firstQuestions.resume(earlier.firstQuestions);
        page.set(earlier.page.get());
    }

    public ObjectProperty<Optional<String>> openCategory() {
        return openCategory;
    }

    public ObjectProperty<Optional<String>> selectedItem() {
        return selectedItem;
    }

    /** Address of the passage (or id of the section) that the Statement page is asked to show. */
    public ReadOnlyObjectProperty<Optional<String>> shownPassage() {
        return shownPassage.getReadOnlyProperty();
    }

    /** The item (or the category) whose history the History page is asked to show. */
    public ReadOnlyObjectProperty<Optional<String>> shownHistory() {
        return shownHistory.getReadOnlyProperty();
    }

    /** To be called once the questions are before the person: that is written down, and what came about before it. */
    public void opened() {
        act(() -> {
            service.catchUp();
            service.asked(author);
            return service.current();
        });
        background.execute(() -> service.notDone().ifPresent(found -> screen.execute(() -> report(found))));
    }

    public void choose(Collection<String> items, Choice choice) {
        act(() -> service.choose(items, choice, author));
    }

    /** Says it of every item of the category that is the person's to decide. */
    public void chooseCategory(String category, Choice choice) {
        var free = consents.get().category(category).stream()
                .filter(ItemState::free)
                .map(state -> state.item().id())
                .toList();
        choose(free, choice);
    }

    public void chooseAll(Choice choice) {
        act(() -> service.chooseAll(choice, author));
    }

    public void undo() {
        act(() -> service.undo(author));
    }

    public void reset() {
        act(() -> service.reset(author));
    }

    public void setAccount(Account account) {
        act(() -> service.setAccount(account, author));
    }

    /** Imports a statement and shows it; {@link #fault()} says why where it can't. */
    public void importStatement(Path file) {
        background.execute(() -> attempt(() -> service.importStatement(file, Schedule.AT_ONCE), imported -> {
            edition.set(imported);
            announced.set(service.statements().announced(words.locale()));
        }));
    }

    /** Looks something up without keeping the person waiting. */
    public <T> void look(Supplier<T> work, Consumer<T> shown) {
        background.execute(() -> attempt(work, shown));
    }

    /** Shows what changed of the item since the person allowed it. */
    public void showChangesOf(String item) {
        var latest = service.explain(item, Optional.empty()).stream()
                .filter(because -> because.verdict() == Verdict.NEEDS_REVIEW)
                .flatMap(because -> because.detail().stream())
                .findFirst();
        shownChange.set(latest);
        page.set(Page.CHANGES);
    }

    /** Tells what taking over a file of choices would change. */
    public void planImport(Path file, Consumer<ImportPlan> shown) {
        background.execute(() -> attempt(() -> service.planImport(file, false), shown));
    }

    /** Takes over the choices of a file, and keeps those that it says nothing of. */
    public void importChoices(Path file) {
        act(() -> service.importChoices(file, false, author));
    }

    /** Writes the profile into a file of its owner's alone. */
    public void exportChoices(Path file, Runnable written) {
        background.execute(() -> attempt(
                () -> {
                    var text = service.exported().getBytes(StandardCharsets.UTF_8);
                    new AtomicFile(Disk.REAL).replaceQuickly(file, text);
                    return file;
                },
                _ -> written.run()));
    }

    /** Does what waits for a disk, then hands over what came of it; {@link #fault()} says why where nothing did. */
    public <T> void ask(Supplier<T> work, Consumer<T> done) {
        background.execute(() -> attempt(work, done));
    }

    /** The person at the panel. */
    public Author author() {
        return author;
    }

    /** Does what waits for a disk and then tells what came of it; {@link #fault()} says why where it can't. */
    public <T> void inBackground(Supplier<T> work, Consumer<T> done) {
        background.execute(() -> attempt(work, done));
    }

    /** Shows a fault that something other than a choice ran into. */
    public void report(Fault happened) {
        fault.set(Optional.of(happened));
    }

    public void dismissFault() {
        fault.set(Optional.empty());
    }

    /** Shows the item on the Choices page, its category open. */
    public void showItem(String item) {
        service.catalogue().item(item).ifPresent(found -> {
            openCategory.set(Optional.of(found.category()));
            selectedItem.set(Optional.of(item));
            page.set(Page.CHOICES);
        });
    }

    /** Shows the passage (or the section) of that address on the Statement page, also where it was shown last. */
    public void showPassage(String address) {
        shownPassage.set(Optional.empty());
        page.set(Page.STATEMENT);
        shownPassage.set(Optional.of(address));
    }

    /** Shows the entries of the item (or the category) on the History page, and no others. */
    public void showHistory(String subject) {
        shownHistory.set(Optional.empty());
        page.set(Page.HISTORY);
        shownHistory.set(Optional.of(subject));
    }

    /** Shows the category on the Choices page, open. */
    public void showCategory(String category) {
        selectedItem.set(Optional.empty());
        openCategory.set(Optional.of(category));
        page.set(Page.CHOICES);
    }

    @Override
    public void close() {
        var _ = subscription.thenAccept(Subscription::close);
    }

    /**
     * Does work that waits for a disk or takes its time.
     *
     * @param failed shows why it could not be done, where the page has a better place for that than the banner
     */
    public <T> void work(Supplier<T> work, Consumer<T> done, Consumer<Fault> failed) {
        background.execute(() -> {
            try {
                var result = work.get();
                screen.execute(() -> done.accept(result));
            } catch (FaultException e) {
                screen.execute(() -> failed.accept(e.fault()));
            }
        });
    }

    private void act(Supplier<Consents> change) {
        background.execute(() -> attempt(change, consents::set));
    }

    private <T> void attempt(Supplier<T> work, Consumer<T> done) {
        try {
            var result = work.get();
            screen.execute(() -> {
                fault.set(Optional.empty());
                done.accept(result);
            });
        } catch (FaultException e) {
            screen.execute(() -> fault.set(Optional.of(e.fault())));
        }
    }
}

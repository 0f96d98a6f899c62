package dev.sayso.ui.cases;

import dev.sayso.consent.Author;
import dev.sayso.consent.CaseBundle;
import dev.sayso.consent.CaseView;
import dev.sayso.consent.Cases;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.profile.Choice;
import dev.sayso.support.Standing;
import dev.sayso.support.bundle.Machine;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The cases, the one in hand, and what would be handed over in it. */
public final class CasesModel {
    private final PanelModel model;
    private final Words words;
    private final Cases cases;
    private final Author author;
    private final Supplier<Machine> machine;
    private final ReadOnlyObjectWrapper<Listing> listing =
            new ReadOnlyObjectWrapper<>(new Listing(List.of(), Optional.empty()));
    private final ReadOnlyObjectWrapper<Optional<String>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CaseBundle>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> told = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * All cases as they stand.
     *
     * @param cases the latest first
     * @param fault why they can't be read; then nothing is allowed in any
     */
    record Listing(List<CaseView> cases, Optional<Fault> fault) {
        Listing {
            cases = List.copyOf(cases);
        }

        List<CaseView> open() {
            return cases.stream()
                    .filter(view -> view.standing() == Standing.OPEN)
                    .toList();
        }

        List<CaseView> ended() {
            return cases.stream()
                    .filter(view -> view.standing() != Standing.OPEN)
                    .toList();
        }

        Optional<CaseView> of(Optional<String> id) {
            return cases.stream()
                    .filter(view -> id.equals(Optional.of(view.supportCase().id())))
                    .findFirst();
        }
    }

    /** @param machine the one that values are collected from */
    public CasesModel(PanelModel model, Supplier<Machine> machine) {
        this.model = model;
        this.machine = machine;
        words = model.words();
        cases = model.service().cases();
        author = new Author("user", "panel", words.locale());
        // Whatever changes what holds in general may change what holds in a case.
        model.consents().subscribe(now -> refresh());
    }

    ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    /** Id of the case in hand. */
    ReadOnlyObjectProperty<Optional<String>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** What would be handed over, while the person looks at it. */
    ReadOnlyObjectProperty<Optional<CaseBundle>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What was done last, in a sentence. */
    ReadOnlyObjectProperty<Optional<String>> told() {
        return told.getReadOnlyProperty();
    }

    void refresh() {
        model.inBackground(this::read, this::show);
    }

    /** Takes a case in hand, or puts the one in hand away. */
    void select(String id) {
        told.set(Optional.empty());
        preview.set(Optional.empty());
        selected.set(selected.get().equals(Optional.of(id)) ? Optional.empty() : Optional.of(id));
    }

    void open(String title, String product, int days) {
        var about = Optional.of(product.strip()).filter(name -> !name.isEmpty());
        model.inBackground(() -> cases.open(title, about, days, author), view -> {
            selected.set(Optional.of(view.supportCase().id()));
            changed();
        });
    }

    void choose(String item, Choice choice) {
        change(id -> cases.choose(id, List.of(item), choice, author));
    }

    void contact(String typed) {
        change(id -> cases.contact(id, typed));
    }

    void add(List<Path> files, String item) {
        change(id -> cases.add(id, files, item));
    }

    void remove(Path file) {
        change(id -> cases.remove(id, List.of(file)));
    }

    void close() {
        change(id -> cases.close(id, author));
    }

    void look() {
        selected.get()
                .ifPresent(id -> model.inBackground(
                        () -> cases.bundle(id, machine.get(), author.language()),
                        found -> preview.set(Optional.of(found))));
    }

    /** Writes exactly what the person looks at. */
    void save(Path output) {
        preview.get()
                .ifPresent(shown -> model.inBackground(
                        () -> {
                            cases.write(shown, output);
                            return output;
                        },
                        written -> told.set(Optional.of(words.text("case.bundle.written", written)))));
    }

    /** Changes the case in hand. */
    @FunctionalInterface
    private interface Change {
        CaseView of(String id);
    }

    private void change(Change change) {
        selected.get().ifPresent(id -> model.inBackground(() -> change.of(id), view -> changed()));
    }

    /** What the person looked at is not what would be handed over now. */
    private void changed() {
        preview.set(Optional.empty());
        told.set(Optional.empty());
        refresh();
    }

    private Listing read() {
        try {
            return new Listing(cases.list(), Optional.empty());
        } catch (FaultException e) {
            return new Listing(List.of(), Optional.of(e.fault()));
        }
    }

    private void show(Listing now) {
        // The only open case is the one that a person comes for.
        if (listing.get().cases().isEmpty() && now.open().size() == 1) {
            selected.set(Optional.of(now.open().getFirst().supportCase().id()));
        }
        listing.set(now);
    }
}

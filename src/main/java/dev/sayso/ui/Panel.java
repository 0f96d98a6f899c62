package dev.sayso.ui;

import static java.util.Map.entry;

import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Item;
import dev.sayso.consent.ConsentService;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.files.Folders;
import dev.sayso.preferences.PreferencesStore;
import dev.sayso.request.RequestDesk;
import dev.sayso.sent.Look;
import dev.sayso.sent.Survey;
import dev.sayso.support.bundle.Machine;
import dev.sayso.ui.cases.CasesModel;
import dev.sayso.ui.cases.CasesPage;
import dev.sayso.ui.changes.ChangesPage;
import dev.sayso.ui.choices.ChoicesPage;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.ui.family.FamilyPage;
import dev.sayso.ui.firstrun.FirstRunPage;
import dev.sayso.ui.help.HelpModel;
import dev.sayso.ui.help.HelpPage;
import dev.sayso.ui.history.HistoryPage;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.policy.PolicyPage;
import dev.sayso.ui.previews.PreviewsPage;
import dev.sayso.ui.sent.SentModel;
import dev.sayso.ui.sent.SentPage;
import dev.sayso.ui.settings.SettingsModel;
import dev.sayso.ui.settings.SettingsPage;
import dev.sayso.ui.shell.Appearance;
import dev.sayso.ui.shell.Shell;
import dev.sayso.ui.statement.StatementPage;
import dev.sayso.ui.statement.StatementPane;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** The whole panel as one scene; knows no window, so that it can be drawn without one. */
final class Panel implements AutoCloseable {
    private final ConsentService service;
    private final Folders folders;
    private final List<Path> policyPlaces;
    private final Locale locale;
    private final String version;
    private final Executor background;
    private final Executor collecting;
    private final Executor screen;
    private final SettingsModel settings;
    private final DoubleProperty em = new SimpleDoubleProperty();
    private final Scene scene;
    private final LinkOpener links;
    private final RequestDesk desk;
    private PanelModel model;
    private HelpModel help;

    /** @param collecting where what would be sent is collected, which may take its time; nothing else waits there */
    Panel(
            PanelSession session,
            String version,
            Executor background,
            Executor collecting,
            Executor screen,
            LinkOpener links) {
        var request = session.request();
        service = session.service();
        folders = session.folders();
        policyPlaces = session.policyPlaces();
        desk = session.requests();
        locale = request.locale();
        this.version = version;
        this.background = background;
        this.collecting = collecting;
        this.screen = screen;
        this.links = links;
        var store = new PreferencesStore(folders.settings(), new AtomicFile(Disk.REAL));
        settings = new SettingsModel(store, background, screen);
        settings.override(request::override);
        Appearance.loadFonts();
        Appearance.applyToControls(settings.preferences().get());
        model = newModel();
        help = newHelp();
        show(Optional.of(request.page()), request.item());
        scene = new Scene(new Region(), request.width(), request.height());
        rebuild();
        settings.preferences().subscribe((before, now) -> {
            if (before.language().equals(now.language())) {
                dress();
            } else {
                changeLanguage();
            }
        });
    }

    Scene scene() {
        return scene;
    }

    PanelModel model() {
        return model;
    }

    /** Goes where the person wants to be; stays where they are if they said nothing of that. */
    void show(Optional<Page> page, Optional<String> item) {
        page.ifPresent(model.page()::set);
        item.ifPresent(model::showItem);
    }

    @Override
    public void close() {
        model.close();
    }

    private PanelModel newModel() {
        var language = settings.preferences().get().language().map(Locale::forLanguageTag);
        var created = new PanelModel(service, Words.in(language.orElse(locale)), background, screen);
        settings.fault().subscribe(fault -> fault.ifPresent(created::report));
        return created;
    }

    private HelpModel newHelp() {
        return new HelpModel(model, settings, desk, ZoneId.systemDefault(), background, screen);
    }

    private void changeLanguage() {
        var earlier = model;
        model = newModel();
        help = newHelp();
        model.resume(earlier);
        earlier.close();
        rebuild();
    }

    private void rebuild() {
        dressEm();
        scene.setRoot(new Shell(model, pages(), help.reminder(), em));
        dress();
    }

    private Map<Page, Supplier<? extends Node>> pages() {
        return Map.ofEntries(
                entry(Page.CHOICES, () -> new ChoicesPage(model, new StatementPane(model, links), this::folded, em)),
                entry(Page.STATEMENT, () -> new StatementPage(model, links)),
                entry(Page.SENT, () -> new SentPage(model, sentModel())),
                entry(Page.HISTORY, () -> new HistoryPage(model, background, screen)),
                entry(Page.HELP, () -> new HelpPage(model, help, links)),
                entry(
                        Page.SETTINGS,
                        () -> new SettingsPage(
                                model,
                                settings,
                                help.directory(),
                                folders,
                                name -> StatementPane.passagesOnly(model, links, List.of(name)),
                                version)),
                entry(Page.POLICY, () -> new PolicyPage(model, policyPlaces)),
                entry(Page.PREVIEWS, () -> new PreviewsPage(model, ZoneId.systemDefault())),
                entry(
                        Page.FAMILY,
                        () -> new FamilyPage(
                                model,
                                StatementPane.passagesOnly(
                                        model,
                                        links,
                                        service.catalogue().guardians().keySet()))),
                entry(Page.CHANGES, () -> new ChangesPage(model)),
                entry(
                        Page.CASES,
                        () -> new CasesPage(
                                model,
                                new CasesModel(model, this::machine),
                                items -> StatementPane.passagesOnly(model, links, items))),
                entry(Page.FIRST_RUN, () -> new FirstRunPage(model, em)));
    }

    private SentModel sentModel() {
        var clock = InstantSource.system();
        // What is shown is the device's own language, not the panel's.
        Supplier<Look> look = () -> Look.own(
                Machine.own(
                        System.getProperties(), folders.state(), Locale.getDefault(), ZoneId.systemDefault(), version),
                clock.instant(),
                service.cases()::list);
        return new SentModel(model, Survey.of(service.catalogue()), look, collecting, screen);
    }

    private Machine machine() {
        return Machine.own(System.getProperties(), folders.state(), locale, ZoneId.systemDefault(), version);
    }

    private Node folded(Category category) {
        var items = category.items().stream().map(Item::id).toList();
        return StatementPane.passagesOnly(model, links, items);
    }

    /** Puts the focus where it favours neither answer. */
    void focusRail() {
        scene.lookup("#nav-" + model.page().get().entry().word()).requestFocus();
    }

    /** Follows the system where the person's preference is to. */
    void dress() {
        dressEm();
        Appearance.apply(scene, settings.preferences().get());
    }

    private void dressEm() {
        em.set(Appearance.em(settings.preferences().get()));
    }
}

package dev.sayso.ui.help;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.phrases.RequestSentences;
import dev.sayso.request.Addressee;
import dev.sayso.request.Composer;
import dev.sayso.request.Directory;
import dev.sayso.request.Letter;
import dev.sayso.request.Matter;
import dev.sayso.request.Request;
import dev.sayso.request.RequestDesk;
import dev.sayso.request.RequestLog;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.settings.SettingsModel;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whom this person asks, and what they asked; what waits for a disk runs on {@code background}. */
public final class HelpModel {
    private static final String VIA = "panel";

    private final PanelModel panel;
    private final SettingsModel settings;
    private final RequestDesk desk;
    private final ZoneId zone;
    private final Executor background;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Directory> directory;
    private final ReadOnlyObjectWrapper<Logged> logged = new ReadOnlyObjectWrapper<>(Logged.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<String>> reminder = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What is known of earlier requests.
     *
     * @param requests overdue ones first
     * @param fault why they can't be read
     * @param setAside damaged logs that were kept
     */
    record Logged(List<Request> requests, Optional<Fault> fault, List<Path> setAside) {
        static final Logged NOTHING = new Logged(List.of(), Optional.empty(), List.of());

        Logged {
            requests = List.copyOf(requests);
            setAside = List.copyOf(setAside);
        }
    }

    /**
     * A model that looks at once for what was asked.
     *
     * @param zone in which a day begins and ends
     * @param screen runs what changes a property
     */
    public HelpModel(
            PanelModel panel,
            SettingsModel settings,
            RequestDesk desk,
            ZoneId zone,
            Executor background,
            Executor screen) {
        this.panel = panel;
        this.settings = settings;
        this.desk = desk;
        this.zone = zone;
        this.background = background;
        this.screen = screen;
        directory = new ReadOnlyObjectWrapper<>(found());
        panel.consents().subscribe((before, now) -> directory.set(found()));
        settings.preferences().subscribe((before, now) -> directory.set(found()));
        panel.edition().subscribe((before, now) -> directory.set(found()));
        refresh();
    }

    /** Whom this person asks. */
    public ReadOnlyObjectProperty<Directory> directory() {
        return directory.getReadOnlyProperty();
    }

    /** What is to be said, wherever the person is, of replies that are overdue. */
    public ReadOnlyObjectProperty<Optional<String>> reminder() {
        return reminder.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Logged> logged() {
        return logged.getReadOnlyProperty();
    }

    RequestSentences sentences() {
        return new RequestSentences(panel.words(), desk.log().now(), zone);
    }

    /** The country that the person chose; empty where they left it to the system. */
    Optional<String> chosenCountry() {
        return settings.preferences().get().region();
    }

    void choose(Optional<String> country) {
        settings.change(now -> now.withRegion(country));
    }

    Composer composer() {
        return new Composer(
                directory.get(), panel.edition().get(), panel.consents().get().said(), panel.words());
    }

    /** Looks again at what was asked; days may have passed. */
    void refresh() {
        background.execute(() -> {
            var now = read();
            screen.execute(() -> {
                logged.set(now);
                reminder.set(sentences().overdue(now.requests()));
            });
        });
    }

    /** Notes that the letter was sent; {@code done} is called once that is kept. */
    void sent(Matter matter, Addressee to, Letter letter, Consumer<Request> done) {
        note(() -> log().sent(matter.kind(), to, letter, VIA, zone), done);
    }

    void draftSent(String id) {
        note(() -> log().sent(id, VIA, zone), request -> {});
    }

    void answered(String id, String note) {
        note(() -> log().answered(id, note, VIA, zone), request -> {});
    }

    private RequestLog log() {
        return desk.log();
    }

    private Directory found() {
        var now = panel.consents().get();
        return desk.directory(
                panel.edition().get().statement(), now.account(), now.policy(), chosenCountry(), panel.words());
    }

    private Logged read() {
        try {
            return new Logged(log().all(zone), Optional.empty(), log().setAside());
        } catch (FaultException e) {
            return new Logged(List.of(), Optional.of(e.fault()), List.of());
        }
    }

    private void note(Supplier<Request> work, Consumer<Request> done) {
        background.execute(() -> {
            try {
                var request = work.get();
                screen.execute(() -> {
                    panel.dismissFault();
                    done.accept(request);
                });
            } catch (FaultException e) {
                screen.execute(() -> panel.report(e.fault()));
            }
        });
        refresh();
    }
}

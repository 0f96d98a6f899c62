package dev.sayso.ui.history;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.consent.ConsentService;
import dev.sayso.consent.UndoStore;
import dev.sayso.files.Disk;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.Policy;
import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.Theme;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.ProfileStore;
import dev.sayso.statement.Library;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.shell.Appearance;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Opening the history page with 100,000 lines until it is drawn, beside opening it with none. What the panel does beside its screen, reading
 * the record, is done here one after the other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsPrepend = {"-Dglass.platform=Headless", "-Dprism.order=sw"})
public class HistoryBench {
    private static final int LINES = 100_000;
    private static final int WIDTH = 932;
    private static final int HEIGHT = 700;

    private Path folder = Path.of("target", "bench");
    private ConsentService full = service(folder);
    private ConsentService empty = full;
    private PanelModel fullModel = model(full);
    private PanelModel emptyModel = fullModel;

    @Setup
    public void write() throws IOException, InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Appearance.loadFonts();
        folder = Files.createTempDirectory(Path.of("target", "bench").toAbsolutePath(), "history");
        full = service(folder.resolve("full"));
        empty = service(folder.resolve("empty"));
        var items = full.catalogue().items();
        var edition = new EditionRef("microsoft-enterprise-developer", "2016-09", "ab".repeat(32));
        new Ledger(folder.resolve("full"), InstantSource.system())
                .append(IntStream.range(0, LINES)
                        .mapToObj(number -> Event.of(number % 2 == 0 ? Act.GRANTED : Act.REFUSED, "user", "panel")
                                .about(items.get(number % items.size()).id(), Optional.empty())
                                .under(edition, "en"))
                        .toList());
    }

    @Setup(Level.Invocation)
    public void open() {
        fullModel = model(full);
        emptyModel = model(empty);
    }

    @TearDown(Level.Invocation)
    public void close() {
        fullModel.close();
        emptyModel.close();
    }

    @TearDown
    public void clearAway() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public WritableImage openFull() throws Exception {
        return drawn(fullModel);
    }

    /** The peer that the goal names. */
    @Benchmark
    public WritableImage openEmpty() throws Exception {
        return drawn(emptyModel);
    }

    private static WritableImage drawn(PanelModel model) throws Exception {
        Callable<WritableImage> work = () -> {
            var page = new HistoryPage(model, Runnable::run, Runnable::run);
            var scene = new Scene(page, WIDTH, HEIGHT);
            Appearance.apply(scene, Preferences.DEFAULT.withTheme(Theme.LIGHT));
            page.applyCss();
            page.layout();
            return scene.snapshot(null);
        };
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static PanelModel model(ConsentService service) {
        return new PanelModel(service, Words.in(Locale.ENGLISH), Runnable::run, Runnable::run);
    }

    private static ConsentService service(Path state) {
        var clock = InstantSource.system();
        return new ConsentService(
                CatalogueReader.bundled(),
                new Library(state.resolve("statements"), List.of()),
                new ProfileStore(state.resolve("profile.json"), clock),
                new UndoStore(state, Disk.REAL),
                new GuardianStore(state, Disk.REAL, clock, new SecureRandom()),
                new Ledger(state, clock),
                () -> Policy.NONE,
                Optional.empty(),
                clock);
    }
}

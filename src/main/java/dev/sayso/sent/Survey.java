package dev.sayso.sent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.sent.Collected.Failed;
import dev.sayso.sent.Collected.Trouble;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has every item's values collected at the same time; whatever one source does, the others answer. */
public final class Survey {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Source> sources;
    private final Duration patience;

    private record Answer(String item, Collected collected) {}

    /** @param patience how long the slowest may take */
    Survey(List<Source> sources, Duration patience) {
        this.sources = List.copyOf(sources);
        this.patience = patience;
    }

    /** One source for each item that can be sent. A source of what the catalogue does not describe is left out. */
    public static Survey of(Catalogue catalogue) {
        return new Survey(declared(all(), catalogue), PATIENCE);
    }

    /** The same of these items alone: of no other is anything looked at. */
    public Survey only(Collection<String> items) {
        return new Survey(
                sources.stream().filter(source -> items.contains(source.item())).toList(), patience);
    }

    static List<Source> all() {
        return Stream.of(UsageData.SOURCES, DeviceData.SOURCES, ErrorData.SOURCES, SupportData.SOURCES)
                .flatMap(List::stream)
                .toList();
    }

    /** Those whose item has a description, a purpose and a recipient: of no other may anything be collected. */
    static List<Source> declared(List<Source> sources, Catalogue catalogue) {
        return sources.stream()
                .filter(source -> catalogue.item(source.item()).isPresent())
                .filter(source -> !source.fields().isEmpty())
                .toList();
    }

    /** Collects, and tells of each item as soon as it is known; ends when all are. */
    public void run(Look look, BiConsumer<String, Collected> each) {
        var answers = new LinkedBlockingQueue<Answer>();
        var running = new HashMap<String, Thread>();
        for (var source : sources) {
            running.put(
                    source.item(),
                    Thread.ofVirtual().start(() -> answers.add(new Answer(source.item(), collect(source, look)))));
        }
        var end = System.nanoTime() + patience.toNanos();
        while (!running.isEmpty()) {
            var answer = next(answers, end);
            if (answer == null) {
                giveUp(running, each);
                return;
            }
            running.remove(answer.item());
            each.accept(answer.item(), answer.collected());
        }
    }

    private static void giveUp(Map<String, Thread> running, BiConsumer<String, Collected> each) {
        running.forEach((item, thread) -> {
            thread.interrupt();
            each.accept(item, new Failed(Trouble.TIME, ""));
        });
    }

    private static @Nullable Answer next(BlockingQueue<Answer> answers, long end) {
        try {
            return answers.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static Collected collect(Source source, Look look) {
        try {
            return source.collect(look);
        } catch (Refusal e) {
            return e.failed();
        } catch (IOException e) {
            return new Failed(Trouble.UNREADABLE, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            return new Failed(Trouble.TIME, "");
        } catch (RuntimeException | Error e) {
            // It may be anybody's code: what breaks in it must break nothing else.
            return new Failed(Trouble.BROKEN, e.getClass().getSimpleName());
        }
    }
}

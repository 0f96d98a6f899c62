package dev.sayso.sent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.sent.Collected.Failed;
import dev.sayso.sent.Collected.Found;
import dev.sayso.sent.Collected.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one source does, the others answer, and its failure stands in its own place. */
@Timeout(60)
class SurveyTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Field FIELD = Field.open("name");

    @TempDir
    private Path root;

    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void oneThatNeverEndsIsGivenUpAndTheOthersAreShown() {
        var found = run(Duration.ofMillis(300), good("a.one"), source("a.two", (look, into) -> never.await()));
        assertThat(found.get("a.one")).isInstanceOf(Found.class);
        assertThat(found.get("a.two")).isEqualTo(new Failed(Trouble.TIME, ""));
    }

    @Test
    void oneThatIsGivenUpIsToldSo() throws InterruptedException {
        var told = new CountDownLatch(1);
        run(Duration.ofMillis(50), source("a.one", (look, into) -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                told.countDown();
                throw e;
            }
        }));
        told.await();
    }

    @Test
    void ofWhatIsNotNamedNothingIsLookedAt() {
        var looked = new AtomicBoolean();
        var found = new HashMap<String, Collected>();
        new Survey(List.of(good("a.named"), source("a.other", (look, into) -> looked.set(true))), LONG)
                .only(List.of("a.named"))
                .run(new Looks(root).look(), found::put);
        assertThat(found).containsOnlyKeys("a.named");
        assertThat(looked).isFalse();
    }

    @Test
    void theQuickAreToldBeforeTheSlowHaveEnded() {
        var release = new CountDownLatch(1);
        var order = new ArrayList<String>();
        new Survey(List.of(source("a.slow", (look, into) -> release.await()), good("a.quick")), LONG)
                .run(new Looks(root).look(), (item, found) -> {
                    order.add(item);
                    release.countDown();
                });
        assertThat(order).containsExactly("a.quick", "a.slow");
    }

    @Test
    void oneThatBreaksBreaksNothingElse() {
        var found = run(
                LONG,
                source("a.throws", (look, into) -> {
                    throw new IllegalStateException("broken");
                }),
                source("a.recurses", (look, into) -> endless(0)),
                source("a.reads", (look, into) -> {
                    throw new IOException("no permission");
                }),
                good("a.good"));
        assertThat(found.get("a.throws")).isEqualTo(new Failed(Trouble.BROKEN, "IllegalStateException"));
        assertThat(found.get("a.recurses")).isEqualTo(new Failed(Trouble.BROKEN, "StackOverflowError"));
        assertThat(found.get("a.reads")).isEqualTo(new Failed(Trouble.UNREADABLE, "no permission"));
        assertThat(found.get("a.good")).isInstanceOf(Found.class);
    }

    @Test
    void aFieldThatNobodyDeclaredIsRefusedWithAllOfItsSource() {
        var found = run(LONG, source("a.one", (look, into) -> {
            into.put("name", "declared");
            into.put("secret", "not declared");
        }));
        assertThat(found.get("a.one")).isEqualTo(new Failed(Trouble.UNDECLARED, "secret"));
    }

    @Test
    void aMillionEntriesAreTooMuch() {
        var million = Collections.nCopies(1_000_000, "entry");
        var found = run(LONG, source("a.one", (look, into) -> into.list("name", million)), good("a.two"));
        assertThat(found.get("a.one"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.TOO_MUCH));
        assertThat(found.get("a.two")).isInstanceOf(Found.class);
    }

    @Test
    void aFewEntriesOfManyBytesAreTooMuchToo() {
        var entry = "x".repeat(1 << 20);
        var found = run(LONG, source("a.one", (look, into) -> into.list("name", Collections.nCopies(9, entry))));
        assertThat(found.get("a.one")).isInstanceOf(Failed.class);
    }

    @Test
    void whatIsBlankIsMissingAndNotSent() {
        var fields = List.of(Field.open("first"), Field.open("second"));
        var found = run(LONG, Source.of("a.one", fields, (look, into) -> {
            into.put("second", " \n");
            into.list("first", List.of("", " a "));
        }));
        assertThat(found.get("a.one"))
                .isEqualTo(new Found(
                        List.of(new Datum(Field.open("first"), true, List.of("a"))), List.of("second"), false));
    }

    @Test
    void aThousandSourcesAnswer() {
        var sources = IntStream.range(0, 1000).mapToObj(i -> good("a." + i)).toArray(Source[]::new);
        assertThat(run(LONG, sources)).hasSize(1000);
    }

    private Map<String, Collected> run(Duration patience, Source... sources) {
        var found = new HashMap<String, Collected>();
        new Survey(List.of(sources), patience).run(new Looks(root).look(), found::put);
        return found;
    }

    private static Source good(String item) {
        return source(item, (look, into) -> into.put("name", "value"));
    }

    private static Source source(String item, Source.Work work) {
        return Source.of(item, List.of(FIELD), work);
    }

    private static int endless(int depth) {
        return depth < 0 ? 0 : 1 + endless(depth + 1 & Integer.MAX_VALUE);
    }
}

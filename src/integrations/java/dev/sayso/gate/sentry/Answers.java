package dev.sayso.gate.sentry;

import dev.sayso.gate.ConsentGate;
import dev.sayso.gate.GateOutcome;
import dev.sayso.gate.GateVerdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** What the person said of one report. */
record Answers(ConsentGate gate, Set<String> given) {
    Answers {
        given = Set.copyOf(given);
    }

    /** Asks once about all of those items that must be asked for. */
    static Answers to(ConsentGate gate, Collection<String> items, ReportAsker asker, Duration patience) {
        var open = items.stream()
                .distinct()
                .map(gate::verdict)
                .filter(verdict -> verdict.outcome() == GateOutcome.ASK)
                .toList();
        var yes = !open.isEmpty() && answered(() -> asker.ask(open), patience);
        return new Answers(
                gate, yes ? Set.copyOf(open.stream().map(GateVerdict::item).toList()) : Set.of());
    }

    /** Whether it may leave now: allowed since before it was gathered, or said yes to and not blocked since. */
    boolean release(String item, Instant gathered) {
        return given.contains(item)
                ? gate.verdict(item).outcome() != GateOutcome.BLOCKED
                : gate.releases(item, gathered);
    }

    private static boolean answered(BooleanSupplier question, Duration patience) {
        var answer = new CompletableFuture<Boolean>();
        Thread.ofPlatform().daemon().name("sayso question").start(() -> {
            try {
                answer.complete(question.getAsBoolean());
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

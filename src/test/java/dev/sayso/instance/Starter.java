package dev.sayso.instance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A start in a process of its own: says whether it opened a window, then each page that is asked of it, until its input ends. */
final class Starter {
    private Starter() {}

    public static void main(String[] arguments) throws IOException {
        var point = new MeetingPoint(Path.of(arguments[0]), "panel");
        System.in.read();
        try (var instance = new SingleInstance(Optional.of(point), Duration.ofSeconds(20))) {
            var wish = new Wish(Optional.of(arguments[1]), Optional.empty(), Optional.empty());
            if (instance.handedOver(wish)) {
                System.out.println("handed over");
                return;
            }
            System.out.println("window");
            instance.showing(asked -> {
                System.out.println(asked.page().orElseThrow());
                return CompletableFuture.completedStage(true);
            });
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}

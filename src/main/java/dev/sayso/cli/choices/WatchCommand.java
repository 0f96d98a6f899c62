package dev.sayso.cli.choices;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.consent.Consents;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** {@code sayso watch}: a line for each change of what holds, until it is interrupted or nobody reads any more. */
public final class WatchCommand implements Command {
    /** What changes by time alone, a grant that grows too old, is seen this often. */
    private static final long LOOK_EVERY_MILLISECONDS = 500;

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public void shape(Shape shape) {
        shape.flag("--now");
    }

    @Override
    public int run(Call call) {
        var consents = call.session().consents();
        var changes = new LinkedBlockingQueue<Consents>();
        try (var _ = consents.onChange(changes::add)) {
            var watched = new Watched(call, call.surroundings().clock());
            watched.begin(consents.current(), call.flag("--now"));
            while (!call.out().closed()) {
                var changed = changes.poll(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
                watched.see(changed == null ? consents.current() : changed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}

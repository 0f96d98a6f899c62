package dev.sayso.request;

import dev.sayso.files.Disk;
import dev.sayso.ledger.Ledger;
import java.nio.file.Path;
import java.time.InstantSource;

/** A process that notes one request after another, and names each when it is kept. */
public final class RequestSender {
    private RequestSender() {}

    public static void main(String[] arguments) {
        var state = Path.of(arguments[0]);
        var clock = InstantSource.system();
        var ledger = new Ledger(state, clock);
        var log = new RequestLog(state, Disk.REAL, () -> ledger, clock);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            System.out.println(log.sent(RequestKind.ACCESS, Desk.promising(30), Desk.LETTER, "cli", Desk.BERLIN)
                    .id());
        }
    }
}

package dev.sayso.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** A process that writes down one act after another, and names each when it is written. */
public final class LedgerAppender {
    private LedgerAppender() {}

    public static void main(String[] arguments) {
        var ledger = new Ledger(Path.of(arguments[0]), InstantSource.system());
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            var item = arguments[1] + i;
            ledger.append(List.of(Written.act(Act.GRANTED, item), Written.act(Act.REFUSED, item)));
            System.out.println(item);
        }
    }
}

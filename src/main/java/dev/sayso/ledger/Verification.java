package dev.sayso.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a look at the whole chain showed.
 *
 * @param lines how many lines were looked at, in all files
 * @param head SHA-256 of the last line: who keeps it elsewhere can show later what the ledger was today
 * @param since when the oldest line was written; empty where there is none
 * @param findings what is wrong, at most a hundred in each file; empty where nothing is
 * @param more how many findings there are besides
 * @param statements entries that say of the chain itself what is not in it: what was erased, what was damaged and kept
 */
public record Verification(
        long lines, String head, Optional<Instant> since, List<Finding> findings, long more, List<Entry> statements) {
    public Verification {
        findings = List.copyOf(findings);
        statements = List.copyOf(statements);
    }

    public boolean sound() {
        return findings.isEmpty();
    }
}

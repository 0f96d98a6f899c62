package dev.sayso.ledger;

import java.util.List;

/**
 * What a look at the whole chain showed.
 *
 * @param lines how many lines were looked at, in all files
 * @param head SHA-256 of the last line: who keeps it elsewhere can show later what the ledger was today
 * @param findings what is wrong, at most a hundred in each file; empty where nothing is
 * @param more how many findings there are besides
 * @param statements entries that say of the chain itself what is not in it: what was erased, what was damaged and kept
 */
public record Verification(long lines, String head, List<Finding> findings, long more, List<Entry> statements) {
    public Verification {
        findings = List.copyOf(findings);
        statements = List.copyOf(statements);
    }

    public boolean sound() {
        return findings.isEmpty();
    }
}

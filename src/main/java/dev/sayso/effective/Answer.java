package dev.sayso.effective;

import dev.sayso.decision.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * What holds for one item.
 *
 * @param since from when on data may have been gathered to be sent, where a grant says so
 */
record Answer(Verdict verdict, Optional<Instant> since) {}

package dev.sayso.ledger;

import java.nio.file.Path;

/**
 * One thing that is wrong with a ledger.
 *
 * @param file where
 * @param line which line of it, from 1 on; 0 where it concerns the file as a whole
 * @param problem what is wrong
 */
public record Finding(Path file, long line, Problem problem) {}

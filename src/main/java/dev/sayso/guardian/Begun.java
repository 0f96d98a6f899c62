package dev.sayso.guardian;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A guardian's file that was begun, for as long as it is open whether it stays.
 *
 * @param aside where the damaged one lies that was in its place
 */
public record Begun(PinHash pin, Optional<Path> aside) {}

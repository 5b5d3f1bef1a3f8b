package org.askwell.store;

import java.time.Instant;

/**
 * Instants as one number, so that they come back exactly and SQL sorts them as time does: nanoseconds since 1970 in
 * UTC, good for the years 1678 to 2261.
 */
final class Nanoseconds {
    private static final long PER_SECOND = 1_000_000_000L;

    private Nanoseconds() {}

    /** The number of that instant; {@link IllegalArgumentException} where it lies outside of the years it is good for. */
    static long of(Instant instant) {
        try {
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("no time for a notebook: " + instant, e);
        }
    }

    static Instant toInstant(long nanoseconds) {
        return Instant.ofEpochSecond(Math.floorDiv(nanoseconds, PER_SECOND), Math.floorMod(nanoseconds, PER_SECOND));
    }
}

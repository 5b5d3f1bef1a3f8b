package org.askwell.core.planted;

/** Planted: the core must not read the clock. */
class ReadsTheClock {
    java.time.Instant now() {
        return java.time.Instant.now();
    }
}

package org.askwell.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on when it is told to, so that a picture looks the same each time it is taken. */
final class StudioClock implements InstantSource {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-12T09:41:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    void goOn(Duration length) {
        now.updateAndGet(n -> n.plus(length));
    }
}

package org.askwell.ui.work;

import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Work that has begun, seen from the JavaFX thread. */
public final class Running {
    private final Executor screen;
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(this, "over");
    private volatile boolean cancelled;

    Running(Executor screen) {
        this.screen = screen;
    }

    /**
     * Asks no more for the result: it is not begun if it hasn't yet, and neither result nor problem are heard of.
     * Nothing is interrupted, for a write must be whole.
     */
    public void cancel() {
        cancelled = true;
        over.set(true);
    }

    /** Whether it is done, failed or cancelled. */
    public ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    boolean cancelled() {
        return cancelled;
    }

    void deliver(Runnable news) {
        screen.execute(() -> {
            if (!cancelled) {
                over.set(true);
                news.run();
            }
        });
    }
}

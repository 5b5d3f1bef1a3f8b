package org.askwell.ui.work;

import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Work that has begun, seen from the JavaFX thread. */
public final class Running implements Steps {
    private final Executor screen;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
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

    /** How far it is, from 0 to 1; -1 while that isn't known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether it is done, failed or cancelled. */
    public ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    @Override
    public void done(double share) {
        screen.execute(() -> progress.set(share));
    }

    @Override
    public boolean cancelled() {
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

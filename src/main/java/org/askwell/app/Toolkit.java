package org.askwell.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Filter;
import java.util.logging.Logger;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The JavaFX toolkit, started and used from outside. */
final class Toolkit {
    /** Held here, for a logger that nobody holds forgets its filter. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    /** Two are enough for a layout that causes another; the others are for lists that fill after it. */
    private static final int PULSES = 4;

    private Toolkit() {}

    /** Starts it where windows can open. */
    static void start() {
        // the class path is a choice of ours (see decision 5), and nothing to warn the user of
        Filter filter = r -> r.getMessage() == null || !r.getMessage().startsWith("Unsupported JavaFX configuration");
        JAVAFX.setFilter(filter);
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        await(started);
    }

    /** Starts it without windows, to draw pictures. */
    static void startWithoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        start();
        Platform.setImplicitExit(false);
    }

    /** Does that on the JavaFX thread, and waits for it. */
    static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does that on the JavaFX thread, and waits until the screen shows what came of it. */
    static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
        settle();
    }

    private static void settle() {
        var settled = new CountDownLatch(PULSES);
        var timer = call(() -> {
            var counting = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    settled.countDown();
                    Platform.requestNextPulse();
                }
            };
            counting.start();
            return counting;
        });
        await(settled);
        call(() -> {
            timer.stop();
            return true;
        });
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

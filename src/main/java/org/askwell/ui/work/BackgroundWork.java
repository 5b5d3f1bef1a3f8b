package org.askwell.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;

/**
 * Runs work beside the screen and brings its result back to the JavaFX thread.
 *
 * <pre>{@code
 * work.run(() -> conversations.recent(20)).onDone(this::show).onProblem(problems::unexpected);
 * }</pre>
 *
 * A job begins with {@link Job#onProblem}, so that none begins for whose failure nobody cares. Jobs are given from the
 * JavaFX thread.
 */
public final class BackgroundWork implements AutoCloseable {
    private static final int THREADS = 4;

    private final Executor beside;
    private final Executor lane;
    private final Executor screen;
    private final Runnable drain;

    BackgroundWork(Executor beside, Executor lane, Executor screen, Runnable drain) {
        this.beside = beside;
        this.lane = lane;
        this.screen = screen;
        this.drain = drain;
    }

    /** Work on threads of its own, which end with {@link #close}. */
    public static BackgroundWork start() {
        var beside = Executors.newFixedThreadPool(THREADS, threads("askwell-work", true));
        // no daemon: what goes through the lane is on its way to the disk, and is not to be cut off by the end of the program
        var lane = Executors.newSingleThreadExecutor(threads("askwell-lane", false));
        return new BackgroundWork(beside, lane, Platform::runLater, () -> {
            beside.shutdownNow();
            drain(lane);
        });
    }

    /** Work that is done at once on the caller's thread, so that its result is there on return: for pictures and tests. */
    public static BackgroundWork inline() {
        return new BackgroundWork(Runnable::run, Runnable::run, Runnable::run, () -> { });
    }

    /** Runs it beside everything else. */
    @CheckReturnValue
    public <T> Job<T> run(Callable<T> work) {
        return new Job<>(beside, screen, work);
    }

    /** Runs it after everything that was given here before, and before all that is given later: for writes. */
    @CheckReturnValue
    public <T> Job<T> inOrder(Callable<T> work) {
        return new Job<>(lane, screen, work);
    }

    /**
     * Takes no more work, lets go of what runs beside, and waits until the ordered lane has done all that it was given;
     * results may not be heard of any more.
     */
    @Override
    public void close() {
        drain.run();
    }

    private static void drain(ExecutorService lane) {
        lane.shutdown();
        boolean interrupted = false;
        boolean done = false;
        while (!done) {
            try {
                done = lane.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory threads(String name, boolean daemon) {
        return Thread.ofPlatform().name(name + "-", 1).daemon(daemon).factory();
    }
}

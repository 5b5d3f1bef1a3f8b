package org.askwell.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work that is about to begin; it does with {@link #onProblem}.
 *
 * @param <T> what it results in
 */
public final class Job<T> {
    private final Executor place;
    private final Executor screen;
    private final Callable<T> work;
    private Consumer<? super T> done = _ -> { };

    Job(Executor place, Executor screen, Callable<T> work) {
        this.place = place;
        this.screen = screen;
        this.work = work;
    }

    /** What hears of the result, on the JavaFX thread. */
    @CheckReturnValue
    public Job<T> onDone(Consumer<? super T> consumer) {
        done = consumer;
        return this;
    }

    /** Begins, with what hears of a failure on the JavaFX thread. */
    public Running onProblem(Consumer<? super Exception> consumer) {
        var running = new Running(screen);
        place.execute(() -> perform(running, consumer));
        return running;
    }

    private void perform(Running running, Consumer<? super Exception> problem) {
        if (running.cancelled()) {
            return;
        }
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            running.deliver(() -> problem.accept(e));
            return;
        }
        running.deliver(() -> done.accept(result));
    }
}

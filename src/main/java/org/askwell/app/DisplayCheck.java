package org.askwell.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Whether a window can open here. JavaFX itself would only fail: with a stack trace, or a crash of the whole program. On
 * Linux it needs GTK and an X server, and to draw any text at all a few libraries; Windows and macOS bring theirs.
 */
@SuppressWarnings("restricted") // asking the system's own libraries is what it is for; the program runs with native access
final class DisplayCheck {
    private static final List<String> TEXT =
            List.of("libfreetype.so.6", "libfontconfig.so.1", "libpango-1.0.so.0", "libpangoft2-1.0.so.0");
    private static final String GTK = "libgtk-3.so.0";
    private static final int SECONDS = 5;

    private DisplayCheck() {}

    /** Why no window can open. */
    sealed interface Obstacle {
        /** Without these libraries no text can be drawn, not even into a picture. */
        record NoText(List<String> missing) implements Obstacle {}

        /** GTK isn't installed. */
        record NoGtk() implements Obstacle {}

        /** No display was named. */
        record NoDisplay() implements Obstacle {}

        /** The display that was named doesn't answer. */
        record DeadDisplay(String name) implements Obstacle {}
    }

    /** What stands in the way of a window on this machine. */
    static Optional<Obstacle> obstacle() {
        return obstacle(System.getProperty("os.name", ""), System.getenv(), DisplayCheck::loads, DisplayCheck::displayAnswers);
    }

    static Optional<Obstacle> obstacle(
            String system, Map<String, String> environment, Predicate<String> loads, BooleanSupplier displayAnswers) {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return Optional.empty();
        }
        var missing = TEXT.stream().filter(loads.negate()).toList();
        if (!missing.isEmpty()) {
            return Optional.of(new Obstacle.NoText(missing));
        }
        var display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            return Optional.of(new Obstacle.NoDisplay());
        }
        if (!loads.test(GTK)) {
            return Optional.of(new Obstacle.NoGtk());
        }
        return displayAnswers.getAsBoolean() ? Optional.empty() : Optional.of(new Obstacle.DeadDisplay(display));
    }

    private static boolean loads(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Opens the display and closes it again; a server over a network that doesn't answer is given up. */
    private static boolean displayAnswers() {
        var answer = new FutureTask<>(DisplayCheck::openDisplay);
        Thread.ofPlatform().daemon().name("askwell-display-check").start(answer);
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean openDisplay() throws Exception {
        // never unloaded: X keeps what it registered at the end of the program
        var x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
        var linker = Linker.nativeLinker();
        var open = linker.downcallHandle(x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        var close = linker.downcallHandle(x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable e) {
            throw new ExecutionException(e);
        }
    }
}

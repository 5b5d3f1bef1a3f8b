package org.askwell.ui.problem;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What may be told of an unexpected failure: which kinds of failure led to it and where. Messages are left out, for one
 * may hold what a customer said.
 */
record Fingerprint(String code, String details) {
    private static final int FRAMES = 12;

    static Fingerprint of(Throwable failure) {
        var chain = Stream.<@Nullable Throwable>iterate(failure, t -> t != null, t -> t == null ? null : t.getCause())
                .limit(8).map(Fingerprint::told).collect(Collectors.joining("\n"));
        return new Fingerprint(code(failure), chain);
    }

    /** The same for the same kind of failure at the same place of the program, whatever the line numbers. */
    private static String code(Throwable failure) {
        var place = Stream.of(failure.getStackTrace()).filter(f -> f.getClassName().startsWith("org.askwell."))
                .limit(3).map(f -> f.getClassName() + "." + f.getMethodName()).collect(Collectors.joining(" "));
        return String.format(Locale.ROOT, "AW-%06X", (failure.getClass().getName() + " " + place).hashCode() & 0xFFFFFF);
    }

    private static String told(@Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        return failure.getClass().getName() + Stream.of(failure.getStackTrace()).limit(FRAMES)
                .map(f -> "\n  at " + f).collect(Collectors.joining());
    }
}

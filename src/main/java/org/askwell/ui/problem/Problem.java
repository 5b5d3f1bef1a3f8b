package org.askwell.ui.problem;

import java.util.Optional;

/**
 * Something that went wrong, as the seller is told of it, in the interface's language.
 *
 * @param happened what happened
 * @param safe     what is safe all the same
 * @param next     what to do now
 * @param remedy   the button that does it, if the program can
 * @param details  what a developer would ask for, if anything; never a customer's words
 */
public record Problem(String happened, String safe, String next, Optional<Remedy> remedy, Optional<String> details) {
    /** A problem that somebody foresaw, so that no details are called for. */
    public Problem(String happened, String safe, String next) {
        this(happened, safe, next, Optional.empty(), Optional.empty());
    }

    /** The same problem with the button that mends it. */
    public Problem with(String name, Runnable act) {
        return new Problem(happened, safe, next, Optional.of(new Remedy(name, act)), details);
    }

    /**
     * A way out that the program itself can take.
     *
     * @param name names the action: “Save again”, never “OK”
     */
    public record Remedy(String name, Runnable act) {}
}

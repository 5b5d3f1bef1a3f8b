package org.askwell.ui.work;

/** Background work for tests that does each job at once, on the caller's thread. */
public final class InlineWork {
    private InlineWork() {}

    public static BackgroundWork create() {
        return BackgroundWork.inline();
    }
}

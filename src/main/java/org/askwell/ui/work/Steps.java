package org.askwell.ui.work;

/** What long work says and asks while it runs, from whatever thread it runs on. */
public interface Steps {
    /**
     * Says how far the work is.
     *
     * @param share from 0 to 1
     */
    void done(double share);

    /** Whether nobody waits for the work any more, so that it had better stop. */
    boolean cancelled();
}

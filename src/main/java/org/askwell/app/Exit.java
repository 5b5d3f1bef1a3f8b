package org.askwell.app;

/** What the program says to the shell when it ends. */
final class Exit {
    static final int OK = 0;
    /** Something outside the program stood in the way; a message said what. */
    static final int PROBLEM = 1;
    /** The arguments make no sense. */
    static final int USAGE = 2;
    /** A failure that nobody foresaw. */
    static final int UNEXPECTED = 70;

    private Exit() {}
}

package org.askwell.core.notebook;

import org.jspecify.annotations.Nullable;

/**
 * The notebook can't be opened, read or written now. Where opening fails the notebook's file is untouched, and where
 * writing fails nothing of that write is kept: it can be made again.
 *
 * <p>The message is for a log: it holds the place and the reason, never what a customer said.
 */
public abstract sealed class NotebookFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String notebook;

    private NotebookFailure(String notebook, String what, @Nullable Throwable cause) {
        super(notebook + ": " + what, cause);
        this.notebook = notebook;
    }

    /** Where the notebook lies, as the system writes a file's place. */
    public String notebook() {
        return notebook;
    }

    /** What lies there is something else: no database, or the database of another program. */
    public static final class NotANotebook extends NotebookFailure {
        private static final long serialVersionUID = 1L;

        public NotANotebook(String notebook) {
            super(notebook, "not a notebook of Askwell", null);
        }
    }

    /** A newer Askwell wrote it. */
    public static final class TooNew extends NotebookFailure {
        private static final long serialVersionUID = 1L;

        private final int found;
        private final int known;

        public TooNew(String notebook, int found, int known) {
            super(notebook, "written in version " + found + ", known up to version " + known, null);
            this.found = found;
            this.known = known;
        }

        /** The version in which the notebook is written. */
        public int found() {
            return found;
        }

        /** The newest version that this Askwell can read. */
        public int known() {
            return known;
        }
    }

    /** Another Askwell, or another program, has it open. */
    public static final class InUse extends NotebookFailure {
        private static final long serialVersionUID = 1L;

        public InUse(String notebook, @Nullable Throwable cause) {
            super(notebook, "in use by another program", cause);
        }
    }

    /** The file, or the folder in which it lies or should lie, may only be read. */
    public static final class ReadOnly extends NotebookFailure {
        private static final long serialVersionUID = 1L;

        public ReadOnly(String notebook, @Nullable Throwable cause) {
            super(notebook, "the file or its folder may not be written", cause);
        }
    }

    /** Nothing more fits on the disk. */
    public static final class DiskFull extends NotebookFailure {
        private static final long serialVersionUID = 1L;

        public DiskFull(String notebook, @Nullable Throwable cause) {
            super(notebook, "the disk is full", cause);
        }
    }

    /** The disk couldn't be read or written now: it is gone, or it reports an error. */
    public static final class DiskFailed extends NotebookFailure {
        private static final long serialVersionUID = 1L;

        public DiskFailed(String notebook, Throwable cause) {
            super(notebook, "the disk failed", cause);
        }
    }

    /** It is a notebook, but what is in it doesn't hold together any more. */
    public static final class Damaged extends NotebookFailure {
        private static final long serialVersionUID = 1L;

        public Damaged(String notebook, String what, @Nullable Throwable cause) {
            super(notebook, what, cause);
        }
    }
}

package org.askwell.core.playbook;

/** A playbook doesn't hold together: an id is taken twice, or an entry refers to another that isn't there. */
public final class BrokenPlaybook extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String entry;
    private final String expected;
    private final String found;

    /**
     * @param entry    id of the entry that is wrong, or the name of the list
     * @param expected what should stand there
     * @param found    what stands there
     */
    public BrokenPlaybook(String entry, String expected, String found) {
        super(entry + ": expected " + expected + ", found " + found);
        this.entry = entry;
        this.expected = expected;
        this.found = found;
    }

    /** Id of the entry that is wrong, or the name of the list. */
    public String entry() {
        return entry;
    }

    /** What should stand there. */
    public String expected() {
        return expected;
    }

    /** What stands there. */
    public String found() {
        return found;
    }
}

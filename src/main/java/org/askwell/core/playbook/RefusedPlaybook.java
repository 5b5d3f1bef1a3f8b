package org.askwell.core.playbook;

import java.io.Serializable;

/**
 * A playbook file was refused at the door; nothing of it was taken in. Carries facts, not sentences: what
 * {@link #expected} and {@link #found} hold is said at each {@link Fault}, in the words and values of the format, and
 * both are safe to show: cut to a line, without control characters or direction marks.
 */
public final class RefusedPlaybook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final Place place;
    private final Fault fault;
    private final String expected;
    private final String found;

    /**
     * @param file name of the file, without its folder
     */
    public RefusedPlaybook(String file, Place place, Fault fault, String expected, String found) {
        super(file + ":" + place.line() + ":" + place.column() + " " + place.pointer() + ": " + fault
                + ", expected " + expected + ", found " + found);
        this.file = file;
        this.place = place;
        this.fault = fault;
        this.expected = expected;
        this.found = found;
    }

    public String file() {
        return file;
    }

    /** Where in the file it is. */
    public Place place() {
        return place;
    }

    public Fault fault() {
        return fault;
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }

    /**
     * A place in a file.
     *
     * @param line    from 1
     * @param column  from 1, in characters
     * @param pointer the JSON pointer of the value, or of the field whose name is wrong; {@code ""} for the whole file
     */
    public record Place(int line, int column, String pointer) implements Serializable {
        /** The beginning of a file. */
        public static final Place START = new Place(1, 1, "");
    }

    /** What can be wrong with a file. */
    public enum Fault {
        /** Expected: the most bytes a file may have. Found: how many it has. */
        FILE_TOO_BIG,
        /** Expected: UTF-8. Found: the first byte that isn't, as 0xFF. */
        NOT_UTF8,
        /** Expected: what may stand there, as the JSON parser says it. Found: the character there; empty at the end of the file. */
        NOT_JSON,
        /** Expected: how deep objects and lists may lie in each other. Found: how deep they do. */
        TOO_DEEP,
        /** A text, a number, a name, a list or the whole is too long. Expected: the most there may be. Found: how much there is. */
        TOO_LONG,
        /** A number is too big or small, or a list is empty. Expected: the bounds. Found: the number, or how many there are. */
        OUT_OF_RANGE,
        /** The file was written for a newer Askwell. Expected: the newest format known here. Found: the file's. */
        NEWER_FORMAT,
        /** Expected and found: types of JSON. */
        WRONG_TYPE,
        /** Expected: the name of the field. Found: empty. */
        MISSING_FIELD,
        /** Expected: the names of the fields there may be; empty where there may be none. Found: the name. */
        UNKNOWN_FIELD,
        /** Expected: empty. Found: the name that is there twice. */
        DUPLICATE_FIELD,
        /** Expected: the codes of the languages there are. Found: another. */
        UNKNOWN_LANGUAGE,
        /** Expected: the words or values of the format that may stand there. Found: another. */
        UNKNOWN_WORD,
        /** Expected: the pattern of an id. Found: a text that isn't like that. */
        BAD_ID,
        /** Expected: where the id was taken first, as a JSON pointer or the name of the library's file. Found: the id. */
        DUPLICATE_ID,
        /** Expected: the list that should hold the entry. Found: an id that it doesn't hold. */
        DANGLING_REFERENCE,
        /** Expected: the moments of the playbook's stages. Found: the moments of a question, none of which is among them. */
        FITS_NO_STAGE,
        /** A control character, a line break, a direction mark or half a character. Expected: empty. Found: the character, as U+202E. */
        FORBIDDEN_CHARACTER,
        /** A text holds nothing but spaces. Expected and found: empty. */
        BLANK_TEXT,
        /** An echo has no place for the customer's words. Expected: the placeholder. Found: the text. */
        MISSING_PLACEHOLDER,
        /** Expected: what the phrase grammar wants. Found: the phrase. */
        BAD_PHRASE
    }
}

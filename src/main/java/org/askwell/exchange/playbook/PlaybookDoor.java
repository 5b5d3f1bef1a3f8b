package org.askwell.exchange.playbook;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;

import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.RefusedPlaybook;
import org.askwell.core.playbook.RefusedPlaybook.Fault;

import tools.jackson.core.JsonPointer;

/**
 * The door through which playbooks come in: reads a file of format 1 whole, or refuses it with the place, what was
 * expected and what was found. Safe for use by many threads.
 */
public final class PlaybookDoor {
    private static final int FORMAT = 1;

    private final PlaybookSchema schema = new PlaybookSchema();
    private final Library library;

    /** The door for playbooks that may use the common library. */
    public PlaybookDoor() {
        this.library = library("common.askwell", Resources.bytes("common.askwell"));
    }

    /** The door for playbooks that may use that library. */
    PlaybookDoor(String libraryName, byte[] library) {
        this.library = library(libraryName, library);
    }

    /**
     * Reads a playbook.
     *
     * @throws RefusedPlaybook if the file isn't one
     * @throws IOException     if the file can't be read at all
     */
    public Playbook read(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        long size = Files.size(file);
        if (size > JsonFile.MOST_BYTES) {
            throw JsonFile.tooBig(name, size);
        }
        return read(name, Files.readAllBytes(file));
    }

    /**
     * Reads a playbook.
     *
     * @param name the file's name, for a refusal
     * @throws RefusedPlaybook if these bytes aren't one
     */
    public Playbook read(String name, byte[] bytes) {
        var file = open(name, bytes, "playbook");
        return new PlaybookMapper(file, Entries.of(file, library)).playbook();
    }

    private Library library(String name, byte[] bytes) {
        var file = open(name, bytes, "library");
        var entries = Entries.of(file, Library.EMPTY);
        new PlaybookMapper(file, entries).checkEntries();
        return entries.asLibrary();
    }

    private JsonFile open(String name, byte[] bytes, String kind) {
        var file = JsonFile.read(name, bytes);
        var format = file.root().path("format");
        // a newer format may hold anything, so nothing else of it can be judged
        if (format.isIntegralNumber() && format.bigIntegerValue().compareTo(BigInteger.valueOf(FORMAT)) > 0) {
            throw file.refusal(JsonPointer.empty().appendProperty("format"), Fault.NEWER_FORMAT, String.valueOf(FORMAT), format.asString());
        }
        schema.check(file);
        var found = file.root().path("kind").stringValue();
        if (!found.equals(kind)) {
            throw file.refusal(JsonPointer.empty().appendProperty("kind"), Fault.UNKNOWN_WORD, kind, found);
        }
        return file;
    }
}

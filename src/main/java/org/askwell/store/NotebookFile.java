package org.askwell.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.askwell.core.notebook.NotebookFailure;

/**
 * The notebook's file and those that stand beside it: the lock, SQLite's own, the back-ups, and the new notebook while it
 * is being made.
 *
 * @param path absolute; the file itself where what was asked for is a link to it, as all who open it must meet at one lock
 */
record NotebookFile(Path path) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The notebook at that place, whose folder is made where there is none. */
    static NotebookFile at(Path place) {
        var file = new NotebookFile(place.toAbsolutePath().normalize());
        try {
            OwnerOnly.createFolders(file.folder());
            return Files.exists(file.path) ? new NotebookFile(file.path.toRealPath()) : file;
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    Path lock() {
        return beside(".lock");
    }

    /** Where a new notebook is made before it takes its place. */
    Path unfinished() {
        return beside(".new");
    }

    /** The files that SQLite keeps beside that one while it is open, or leaves there when it is killed. */
    static List<Path> companions(Path database) {
        return List.of(
                database.resolveSibling(database.getFileName() + "-wal"),
                database.resolveSibling(database.getFileName() + "-shm"),
                database.resolveSibling(database.getFileName() + "-journal"));
    }

    /** A place for a back-up of that version where nothing stands yet. */
    Path backup(int version, Instant now) {
        var name = ".v" + version + "-" + STAMP.format(now);
        var backup = beside(name + ".backup");
        for (int i = 2; Files.exists(backup); i++) {
            backup = beside(name + "-" + i + ".backup");
        }
        return backup;
    }

    /** Whether there is no notebook yet, or an empty file in which one may be written. */
    boolean isNew() throws IOException {
        boolean empty = Files.notExists(path) || (Files.isRegularFile(path) && Files.size(path) == 0);
        if (empty) {
            for (var companion : companions(path)) {
                if (Files.exists(companion) && Files.size(companion) > 0) {
                    // what was written last may be in there alone; a new notebook would overwrite it
                    throw new NotebookFailure.Damaged(toString(), "its log is there, but the notebook itself is gone", null);
                }
            }
        }
        return empty;
    }

    /** Refuses what is no notebook, one that is too new, and one that may only be read. Reads the file, no more. */
    void check(int newestKnown) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new NotebookFailure.NotANotebook(toString());
        }
        var header = NotebookHeader.of(path)
                .filter(h -> h.application() == NotebookHeader.ASKWELL)
                .orElseThrow(() -> new NotebookFailure.NotANotebook(toString()));
        checkVersion(header.version(), newestKnown);
        if (!Files.isWritable(path) || !Files.isWritable(folder())) {
            throw new NotebookFailure.ReadOnly(toString(), null);
        }
    }

    void checkVersion(int found, int newestKnown) {
        if (found > newestKnown) {
            throw new NotebookFailure.TooNew(toString(), found, newestKnown);
        }
    }

    /** Puts the finished new notebook in its place, in one step that a power cut can't halve. */
    void finish() throws IOException {
        force(unfinished());
        Files.move(unfinished(), path, StandardCopyOption.ATOMIC_MOVE);
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // elsewhere a folder can't be opened, and needn't be
            force(folder(), StandardOpenOption.READ);
        }
    }

    /** Sees to it that all of that file is on the disk. */
    static void force(Path file) throws IOException {
        force(file, StandardOpenOption.WRITE);
    }

    private static void force(Path file, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }

    /** What it means for the notebook that the file system said this. */
    NotebookFailure failure(IOException e) {
        var nearest = folder();
        while (Files.notExists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return Files.isWritable(nearest)
                ? new NotebookFailure.DiskFailed(toString(), e)
                : new NotebookFailure.ReadOnly(toString(), e);
    }

    /** The place as the system writes it. */
    @Override
    public String toString() {
        return path.toString();
    }

    private Path folder() {
        return path.resolveSibling("").normalize();
    }

    private Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}

package org.askwell.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What the first bytes of a database file say about it, read without SQLite, which might change the file.
 *
 * @param application the program whose database it is; see {@link #ASKWELL}
 * @param version     number of the last migration that it has been through
 */
record NotebookHeader(int application, int version) {
    /** The application of a notebook: "AskW" in ASCII. */
    static final int ASKWELL = 0x41736b57;

    // https://www.sqlite.org/fileformat.html#the_database_header
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;

    /** The header of that file; empty where it is no SQLite database. */
    static Optional<NotebookHeader> of(Path file) throws IOException {
        var bytes = ByteBuffer.allocate(LENGTH);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) { }
        }
        if (bytes.hasRemaining() || bytes.slice(0, MAGIC.length).compareTo(ByteBuffer.wrap(MAGIC)) != 0) {
            return Optional.empty();
        }
        return Optional.of(new NotebookHeader(bytes.getInt(APPLICATION_AT), bytes.getInt(VERSION_AT)));
    }
}

package org.askwell.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The settings in their file, which is read once and written whole at each change. Sections that this version doesn't
 * know are kept. Safe for use by many threads; writing blocks.
 */
public final class Settings {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    private final Path file;
    private final Optional<Path> setAside;
    private ObjectNode sections;

    private Settings(Path file) throws IOException {
        this.file = file;
        this.sections = mapper.createObjectNode();
        Optional<Path> damaged = Optional.empty();
        try {
            sections = (ObjectNode) mapper.readTree(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            // nothing was chosen yet
        } catch (JacksonException | ClassCastException _) {
            damaged = Optional.of(putAside(file));
        }
        setAside = damaged;
    }

    /**
     * Reads the settings. A file that can't be understood is renamed, and the usual settings hold.
     *
     * @param file need not be there; its folder must be
     * @throws IOException if the file is there and can't be read, or not renamed
     */
    public static Settings open(Path file) throws IOException {
        return new Settings(file);
    }

    /** Where a file that couldn't be understood lies now; empty if there was none. */
    public Optional<Path> setAside() {
        return setAside;
    }

    /** What was chosen last; what is usual, where nothing was or it can't be understood. */
    public synchronized <T extends Record> T get(Section<T> section) {
        var node = sections.get(section.name());
        if (node == null || !node.isObject()) {
            return section.usual();
        }
        try {
            return mapper.treeToValue(node, section.type());
        } catch (JacksonException _) {
            return section.usual();
        }
    }

    /**
     * Keeps what was chosen, on disk when this returns.
     *
     * @throws UncheckedIOException if it can't be written; the file is as it was then
     */
    public synchronized <T extends Record> void put(Section<T> section, T chosen) {
        var changed = sections.deepCopy();
        changed.set(section.name(), mapper.valueToTree(chosen));
        if (changed.equals(sections)) {
            return;
        }
        try {
            write(mapper.writeValueAsBytes(changed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sections = changed;
    }

    private void write(byte[] content) throws IOException {
        // a temporary file is its owner's alone, and stays so under its new name
        var temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".tmp");
        try {
            try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path putAside(Path file) throws IOException {
        for (int number = 1; ; number++) {
            var aside = file.resolveSibling(file.getFileName() + ".damaged-" + number);
            if (!Files.exists(aside)) {
                return Files.move(file, aside);
            }
        }
    }
}

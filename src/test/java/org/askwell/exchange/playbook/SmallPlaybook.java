package org.askwell.exchange.playbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A playbook with one of everything, and a library that it uses. */
final class SmallPlaybook {
    static final String NAME = "small.askwell";
    static final String TEXT = text(NAME);
    static final String LIBRARY_NAME = "small-library.askwell";
    static final String LIBRARY = text(LIBRARY_NAME);

    private SmallPlaybook() {}

    static PlaybookDoor door() {
        return new PlaybookDoor(LIBRARY_NAME, LIBRARY.getBytes(UTF_8));
    }

    private static String text(String resource) {
        try (var in = SmallPlaybook.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

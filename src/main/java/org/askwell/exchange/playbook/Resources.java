package org.askwell.exchange.playbook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files that come with this room. */
final class Resources {
    private Resources() {}

    /** The JSON file of that name beside this class. */
    static JsonFile file(String name) {
        return JsonFile.read(name, bytes(name));
    }

    static byte[] bytes(String name) {
        try (var in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

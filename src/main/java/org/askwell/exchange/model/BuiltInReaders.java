package org.askwell.exchange.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.coaching.ear.TrainedReader;
import org.askwell.core.playbook.Language;

/** The readers that come with Askwell: each there from when it was loaded. Safe for use by many threads. */
public final class BuiltInReaders implements Readers {
    private final Map<Language, TrainedReader> loaded = new ConcurrentHashMap<>();

    @Override
    public Optional<TrainedReader> in(Language language) {
        return Optional.ofNullable(loaded.get(language));
    }

    /**
     * Reads the reader of that language, unless it is there already; takes about as long as an eye blinks.
     *
     * @return whether it wasn't there before
     */
    public boolean load(Language language) {
        if (loaded.containsKey(language)) {
            return false;
        }
        var name = language.code() + ".ear";
        try (var in = BuiltInReaders.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return loaded.putIfAbsent(language, new TrainedReader(ReaderFile.read(in))) == null;
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** All readers, for somebody who can wait for them. */
    public static BuiltInReaders all() {
        var readers = new BuiltInReaders();
        for (var language : Language.values()) {
            readers.load(language);
        }
        return readers;
    }
}

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

    @Override
    public void load(Language language) {
        loaded.computeIfAbsent(language, BuiltInReaders::read);
    }

    private static TrainedReader read(Language language) {
        var name = language.code() + ".ear";
        try (var in = BuiltInReaders.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new TrainedReader(ReaderFile.read(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}

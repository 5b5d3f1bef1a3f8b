package org.askwell.core.coaching.ear;

import java.util.Optional;

import org.askwell.core.playbook.Language;

/** The trained readers. Each is there once it was loaded; until then it is made up for by phrases. Safe for use by many threads. */
public interface Readers {
    /** No reader at all: phrases alone are heard. */
    Readers NONE = new Readers() {
        @Override
        public Optional<TrainedReader> in(Language language) {
            return Optional.empty();
        }

        @Override
        public void load(Language language) {}
    };

    /** The reader of that language; empty while it isn't there. */
    Optional<TrainedReader> in(Language language);

    /** Gets the reader of that language, unless it is there already: longer than a frame, so not for the screen's thread. */
    void load(Language language);
}

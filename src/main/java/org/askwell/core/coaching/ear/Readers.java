package org.askwell.core.coaching.ear;

import java.util.Optional;

import org.askwell.core.playbook.Language;

/** The trained readers that are there. One that isn't yet is made up for by phrases. */
public interface Readers {
    /** No reader at all: phrases alone are heard. */
    Readers NONE = _ -> Optional.empty();

    /** The reader of that language; empty while it isn't there. */
    Optional<TrainedReader> in(Language language);
}

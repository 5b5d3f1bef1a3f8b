package org.askwell.core.coaching;

import java.util.Optional;

import org.askwell.core.playbook.Moment;

/**
 * Where the customer is on the playbook's stages.
 *
 * @param stage    id of the stage the rail stands at
 * @param probably id of the stage that one signal points to, as long as a second is missing
 * @param because  what brought the rail here, or what points elsewhere; empty at the beginning
 */
public record RailReading(String stage, Optional<String> probably, Optional<Because> because) {
    /**
     * A reason for the rail's place.
     *
     * @param moment  what the words speak for
     * @param words   the customer's words; empty where the seller chose the stage
     * @param signals how many agreeing signals there are, 1 or 2; 0 where the seller chose
     */
    public record Because(Moment moment, Optional<String> words, int signals) {}
}

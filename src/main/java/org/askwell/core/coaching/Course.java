package org.askwell.core.coaching;

import java.util.Optional;

import org.askwell.core.coaching.ear.Belief;
import org.askwell.core.playbook.Moment;

/**
 * What the customer's turns add up to so far.
 *
 * @param begun  whether the customer has spoken
 * @param belief where they probably are
 * @param moment that of the latest turn which showed one
 */
record Course(boolean begun, Belief belief, Optional<Moment> moment) {
    static final Course BEGINNING = new Course(false, Belief.OPEN, Optional.empty());

    Course after(Reading reading) {
        return new Course(true, reading.belief(), reading.moment().or(() -> moment));
    }
}

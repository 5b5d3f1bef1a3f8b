package org.askwell.core.coaching.ear;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.askwell.core.playbook.Moment;

/**
 * Where a customer probably is, turn after turn. A turn that shows nothing leaves it as it is; every other moves it, by
 * what customers usually do next and by what was heard.
 *
 * @param moments by moment, how likely the customer is there: 0 to 1, together 1; empty before anything was heard
 */
public record Belief(Map<Moment, Double> moments) {
    /** Before the customer has shown anything. */
    public static final Belief OPEN = new Belief(Map.of());

    public Belief {
        var copy = new EnumMap<Moment, Double>(Moment.class);
        copy.putAll(moments);
        moments = Collections.unmodifiableMap(copy);
    }

    /** The moment that is most likely; before anything was heard the first. */
    public Moment best() {
        var best = Moment.NEED;
        for (var moment : Moment.values()) {
            if (likely(moment) > likely(best)) {
                best = moment;
            }
        }
        return best;
    }

    /** How likely the customer is there: 0 to 1. */
    public double likely(Moment moment) {
        return moments.getOrDefault(moment, 0.0);
    }
}

package org.askwell.core.coaching.ear;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Moment;

/**
 * What a reader hears in one turn by itself.
 *
 * @param moments by moment, how likely the turn shows it if it shows one: 0 to 1, together 1
 * @param nothing how likely it shows none, as a greeting or a bare "ok": 0 to 1
 * @param cues    the kinds of cue that it holds
 * @param topics  the canonical topics on which it says something
 */
public record Hearing(Map<Moment, Double> moments, double nothing, Set<CueKind> cues, Set<CanonicalTopic> topics) {
    public Hearing {
        var copy = new EnumMap<Moment, Double>(Moment.class);
        copy.putAll(moments);
        moments = Collections.unmodifiableMap(copy);
        var kinds = EnumSet.noneOf(CueKind.class);
        kinds.addAll(cues);
        cues = Collections.unmodifiableSet(kinds);
        var about = EnumSet.noneOf(CanonicalTopic.class);
        about.addAll(topics);
        topics = Collections.unmodifiableSet(about);
    }
}

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
 * What the phrases of a playbook were heard to say in a turn: what an author knows, beside what was learnt.
 *
 * @param moments by moment, how many phrases that speak for it
 * @param cues    the kinds of cue that were spotted
 * @param topics  the canonical topics on which something was stated
 * @param asked   the moments that the seller's words before spoke for
 */
public record Clues(Map<Moment, Integer> moments, Set<CueKind> cues, Set<CanonicalTopic> topics, Set<Moment> asked) {
    /** No phrase was heard. */
    public static final Clues NONE = new Clues(Map.of(), Set.of(), Set.of(), Set.of());

    public Clues {
        var counts = new EnumMap<Moment, Integer>(Moment.class);
        counts.putAll(moments);
        moments = Collections.unmodifiableMap(counts);
        cues = copy(CueKind.class, cues);
        topics = copy(CanonicalTopic.class, topics);
        asked = copy(Moment.class, asked);
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> set) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }
}

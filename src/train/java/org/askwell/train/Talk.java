package org.askwell.train;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.askwell.core.coaching.ear.Learner;
import org.askwell.core.coaching.ear.TrainedReader;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;

/**
 * A labelled conversation.
 *
 * @param source where it is from; what nobody but us wrote is {@value #AUTHORED}
 */
public record Talk(String id, String source, Language language, List<Turn> turns) {
    /** The source of what we wrote ourselves. */
    public static final String AUTHORED = "authored";
    /** What the files call the kinds of cue of {@link TrainedReader#CUES}, in the same order. */
    static final List<String> CUE_NAMES = List.of("budget", "competitor", "objection", "complaint", "urgency", "decision_maker", "customer_type");

    public Talk {
        turns = List.copyOf(turns);
    }

    /**
     * What one speaker said.
     *
     * @param moment its class as {@link Learner} has it, or {@link Learner#UNKNOWN}
     * @param cues   by kind whether it is there; kinds that nobody labelled are missing
     * @param spans  by kind of cue the words that show it, where somebody marked them
     * @param topics by topic the words that tell something on it; empty where nobody looked for topics
     * @param byHand whether a person labelled it
     */
    public record Turn(int place, Speaker speaker, String text, int moment, Map<CueKind, Boolean> cues, Map<CueKind, String> spans, Optional<Map<CanonicalTopic, String>> topics, boolean byHand) {
        public Turn {
            cues = Map.copyOf(cues);
            spans = Map.copyOf(spans);
        }

        Turn withSpan(CueKind kind, String words) {
            var more = new HashMap<>(spans);
            more.put(kind, words);
            return new Turn(place, speaker, text, moment, cues, more, topics, byHand);
        }

        Turn withTopic(CanonicalTopic topic, String words) {
            var more = new EnumMap<CanonicalTopic, String>(CanonicalTopic.class);
            more.putAll(topics.orElse(Map.of()));
            more.put(topic, words);
            return new Turn(place, speaker, text, moment, cues, spans, Optional.of(more), byHand);
        }
    }
}

package org.askwell.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;

/**
 * A labelled conversation.
 *
 * @param source where it is from; what nobody but us wrote is {@value #AUTHORED}
 */
public record Talk(String id, String source, Language language, List<Turn> turns) {
    public static final String AUTHORED = "authored";
    /** Class of a turn that shows no moment; those before it are the moments in their order. */
    public static final int NONE = 5;
    /** Class of a turn that nobody labelled. */
    public static final int UNKNOWN = -1;
    /** The kinds of cue that are learnt. */
    public static final List<CueKind> CUES = List.of(CueKind.PRICE, CueKind.COMPETITOR, CueKind.RESISTANCE, CueKind.COMPLAINT,
            CueKind.URGENCY, CueKind.DECIDER, CueKind.USER);
    /** As the files call them, in the same order. */
    static final List<String> CUE_NAMES = List.of("budget", "competitor", "objection", "complaint", "urgency", "decision_maker", "customer_type");

    public Talk {
        turns = List.copyOf(turns);
    }

    /**
     * What one speaker said.
     *
     * @param moment 0 to 4 for a moment, {@link #NONE}, or {@link #UNKNOWN}
     * @param cues   by kind whether it is there; kinds that nobody labelled are missing
     * @param spans  by kind of cue the words that show it, where somebody marked them
     * @param byHand whether a person labelled it
     */
    public record Turn(int place, Speaker speaker, String text, int moment, Map<CueKind, Boolean> cues, Map<CueKind, String> spans, boolean byHand) {
        public Turn {
            cues = Map.copyOf(cues);
            spans = Map.copyOf(spans);
        }

        Turn withSpan(CueKind kind, String words) {
            var more = new HashMap<>(spans);
            more.put(kind, words);
            return new Turn(place, speaker, text, moment, cues, more, byHand);
        }
    }
}

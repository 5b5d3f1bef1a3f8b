package org.askwell.ui.desk;

import java.time.Duration;
import java.util.List;

import org.askwell.core.coaching.SpottedCue;
import org.askwell.core.conversation.Entry;

/**
 * A turn or note as the transcript shows it.
 *
 * @param at         the time talked when it was said
 * @param cues       what the turn calls for, where it is the customer's newest; the older ones have had their effect
 * @param correcting whether its words are in the input line just now
 */
record Line(Entry entry, Duration at, List<SpottedCue> cues, boolean correcting) {
    Line {
        cues = List.copyOf(cues);
    }

    Line withCues(List<SpottedCue> newCues) {
        return new Line(entry, at, newCues, correcting);
    }

    Line withCorrecting(boolean nowCorrecting) {
        return new Line(entry, at, cues, nowCorrecting);
    }
}

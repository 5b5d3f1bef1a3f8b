package org.askwell.core.coaching;

import org.askwell.core.playbook.CueKind;

/**
 * A cue in a turn.
 *
 * @param cue   id of the playbook's cue
 * @param words the words that gave it away, as they were said
 * @param start where they begin in the turn's text
 * @param end   where they end, exclusive
 */
public record SpottedCue(String cue, CueKind kind, String words, int start, int end) {}

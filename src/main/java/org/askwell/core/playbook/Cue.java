package org.askwell.core.playbook;

import java.time.Duration;
import java.util.Optional;

/**
 * Something a customer says that calls for something.
 *
 * @param id       unique within the playbook
 * @param kind     its canonical kind
 * @param topic    id of the topic it touches; always given for {@link CueKind#VAGUE}
 * @param phrases  what to listen for, and what not to take for it
 * @param cooldown how long it stays quiet after it fired, 0 to 10 minutes
 * @param echo     for {@link CueKind#VAGUE} alone: a clarifying question that holds {@code {words}}
 */
public record Cue(String id, CueKind kind, Optional<String> topic, Phrases phrases, Duration cooldown, Optional<Text> echo) {
    /** The longest cooldown that a playbook may ask for. */
    public static final Duration LONGEST_COOLDOWN = Duration.ofMinutes(10);

    public Cue {
        if (cooldown.isNegative() || cooldown.compareTo(LONGEST_COOLDOWN) > 0) {
            throw new IllegalArgumentException("cue " + id + ": the cooldown lies outside 0 to 10 minutes");
        }
        if (kind == CueKind.VAGUE && topic.isEmpty()) {
            throw new IllegalArgumentException("cue " + id + " is vague about no topic");
        }
        if (kind != CueKind.VAGUE && echo.isPresent()) {
            throw new IllegalArgumentException("cue " + id + " has an echo but is not vague");
        }
    }
}

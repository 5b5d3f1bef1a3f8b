package org.askwell.app;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.askwell.core.coaching.Advice;
import org.askwell.core.coaching.Coach;
import org.askwell.core.coaching.Coaching;
import org.askwell.core.coaching.Reading;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Moment;
import org.askwell.exchange.transcript.Dialogue;

/**
 * Lets the coach listen to a conversation that was held elsewhere, turn by turn, with no ear for what comes later. Each
 * conversation is heard by itself, and the same one always in the same way.
 */
final class Replay {
    /** A transcript has no times: all begin here, and turns follow each other at this pace. */
    private static final Instant BEGINNING = Instant.parse("2026-01-01T09:00:00Z");
    private static final Duration PACE = Duration.ofSeconds(10);

    private final Coach coach;

    Replay(Coach coach) {
        this.coach = coach;
    }

    /**
     * A turn, and what the coach makes of the conversation once it was said.
     *
     * @param number  place of the turn in the conversation, from 0
     * @param reading what was heard in it; nothing where the seller spoke
     * @param stage   the moment of this turn, else the one carried so far; before any, that of the first stage
     */
    record Heard(int number, Dialogue.Line line, Reading reading, Moment stage, Advice advice) {
        boolean customer() {
            return line.speaker() == Speaker.CUSTOMER;
        }
    }

    /** Plays the conversation, and tells of each turn as it is heard. */
    void play(Dialogue dialogue, Consumer<Heard> listener) {
        var id = new ConversationId(UUID.nameUUIDFromBytes(dialogue.id().getBytes(StandardCharsets.UTF_8)));
        var started = new Event.Started(BEGINNING, coach.playbook().about().id(), dialogue.language());
        var coaching = Coaching.of(coach, Conversation.of(id, List.of(started)));
        var stage = coach.playbook().stages().getFirst().moment();
        var now = BEGINNING;
        for (int number = 0; number < dialogue.lines().size(); number++) {
            var line = dialogue.lines().get(number);
            now = now.plus(PACE);
            coaching.say(line.speaker(), line.text(), now).forEach(coaching::append);
            var reading = coaching.reading(number).orElse(Reading.NOTHING);
            stage = reading.moment().orElse(stage);
            listener.accept(new Heard(number, line, reading, stage, coaching.advise(Draft.EMPTY, now)));
        }
    }
}

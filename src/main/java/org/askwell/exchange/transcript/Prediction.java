package org.askwell.exchange.transcript;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Moment;

import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the coach made of one turn of a customer, in the shape in which replays are measured.
 *
 * @param dialogue  id of the conversation
 * @param turn      place of the turn in it, from 0, the seller's counted in
 * @param stage     the moment of this turn, else the one carried so far
 * @param cues      kinds of the cues in this turn
 * @param questions what to ask next, the best first
 */
public record Prediction(String dialogue, int turn, Moment stage, Set<CueKind> cues, List<String> questions) {
    public Prediction {
        var copy = EnumSet.noneOf(CueKind.class);
        copy.addAll(cues);
        cues = Collections.unmodifiableSet(copy);
        questions = List.copyOf(questions);
    }

    /** One line of JSON, without its end: {@code {"id", "turn", "stage", "cues", "questions"}}. */
    public String toJson() {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("id", dialogue).put("turn", turn).put("stage", stage.name().toLowerCase(Locale.ROOT));
        var names = line.putArray("cues");
        cues.stream().flatMap(kind -> measured(kind).stream()).forEach(names::add);
        var asked = line.putArray("questions");
        questions.forEach(asked::add);
        return line.toString();
    }

    /** The name under which that kind is measured; empty for the kinds that aren't. */
    private static Optional<String> measured(CueKind kind) {
        return Optional.ofNullable(switch (kind) {
            case PRICE -> "budget";
            case COMPETITOR -> "competitor";
            case RESISTANCE -> "objection";
            case COMPLAINT -> "complaint";
            case URGENCY -> "urgency";
            case DECIDER -> "decision_maker";
            case USER -> "customer_type";
            case SIGNAL, VAGUE, QUESTION -> null;
        });
    }
}

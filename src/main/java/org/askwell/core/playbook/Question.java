package org.askwell.core.playbook;

import java.util.List;
import java.util.Set;

/**
 * A line of a playbook that asks the customer something.
 *
 * @param id        unique within the playbook
 * @param stages    ids of the stages it fits, at least one
 * @param topic     id of the topic it asks about
 * @param technique how it asks
 * @param after     ids of the cues it follows well, possibly none
 * @param reply     whether it makes sense only right after one of these
 * @param needs     ids of the topics on which something must be known for it to make sense, possibly none
 * @param text      spoken to the customer; may hold {@code {you}} or {@code {You}}
 * @param why       told to the seller: the reason in one short line
 * @param source    the model or author it comes from
 */
public record Question(
        String id, Set<String> stages, String topic, Technique technique, List<String> after, boolean reply, List<String> needs,
        Text text, Text why, String source) {
    public Question {
        stages = Set.copyOf(stages);
        after = List.copyOf(after);
        needs = List.copyOf(needs);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("question " + id + " fits no stage");
        }
        if (reply && after.isEmpty()) {
            throw new IllegalArgumentException("question " + id + " replies to no cue");
        }
    }
}

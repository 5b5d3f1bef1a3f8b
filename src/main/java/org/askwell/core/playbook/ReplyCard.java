package org.askwell.core.playbook;

import java.util.List;

/**
 * Help for an objection, a competitor or a complaint: steps to go, and what to avoid saying.
 *
 * @param id     unique within the playbook
 * @param name   its title
 * @param kind   the kind of cue it answers
 * @param cues   ids of the cues that call for it
 * @param steps  in order, at least one
 * @param avoid  lines that make it worse
 * @param source the model or author it comes from
 */
public record ReplyCard(String id, Text name, CueKind kind, List<String> cues, List<Step> steps, List<Text> avoid, String source) {
    public ReplyCard {
        cues = List.copyOf(cues);
        steps = List.copyOf(steps);
        avoid = List.copyOf(avoid);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("reply card " + id + " has no step");
        }
    }

    /**
     * One step of a reply card.
     *
     * @param name what to do, told to the seller
     * @param say  a line for it, spoken to the customer
     */
    public record Step(Text name, Text say) {}
}

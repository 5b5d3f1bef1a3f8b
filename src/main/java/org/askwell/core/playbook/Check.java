package org.askwell.core.playbook;

/**
 * A yes/no observation about a talk.
 *
 * @param id     unique within the playbook
 * @param skill  what it is about
 * @param text   what one can see or hear
 * @param source the model or author it comes from
 */
public record Check(String id, Skill skill, Text text, String source) {
    /** What a seller can be good at. */
    public enum Skill { OPEN, LISTEN, CLARIFY, GUARD, OBJECTIONS, COMPLAINT, CLOSE }
}

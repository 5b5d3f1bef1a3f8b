package org.askwell.core.playbook;

/**
 * The ten things worth knowing about any purchase. A playbook's own topic names the canonical one it belongs to, or
 * none; the guard, facts and the switch between playbooks go by the canonical one.
 */
public enum CanonicalTopic {
    /** What the customer wants to be different, in their own words. */
    NEED,
    /** What the need costs or causes as long as it stands. */
    IMPACT,
    /** By what they will judge an option. */
    CRITERIA,
    /** What else they could do: another supplier, what they have now, nothing. */
    ALTERNATIVES,
    /** What they can or want to spend. */
    BUDGET,
    /** By when. */
    TIMELINE,
    /** Who decides, uses, pays or must be asked. */
    DECIDERS,
    /** What they have read, heard or seen, and from whom. */
    SOURCES,
    /** What worries them. */
    CONCERNS,
    /** What happens after this talk. */
    NEXT_STEP
}

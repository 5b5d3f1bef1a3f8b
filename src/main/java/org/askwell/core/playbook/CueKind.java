package org.askwell.core.playbook;

/** The canonical kinds of cue: things a customer says that call for something. */
public enum CueKind {
    /** A limit, affordability, a counter-price, a wish for a discount. A plain "how much?" is not one. */
    PRICE,
    /** Another supplier or product, or staying with what there is. */
    COMPETITOR,
    /** Resistance to what is offered, postponing. */
    RESISTANCE,
    /** Dissatisfaction, or a fault with something bought. */
    COMPLAINT,
    /** The customer's own time pressure. */
    URGENCY,
    /** Somebody else decides or must be asked. */
    DECIDER,
    /** Who it is for. */
    USER,
    /** They want to go on. */
    SIGNAL,
    /** A word that may mean anything, worth an echo. */
    VAGUE,
    /** The customer asks the seller something. */
    QUESTION
}

package org.askwell.core.playbook;

/**
 * One of the five canonical places in a customer's buying process, in their usual order. Every stage of every playbook
 * names the moment it belongs to, so that reading works for playbooks that did not exist when the reader was built.
 */
public enum Moment {
    /** A need is felt: the customer tells a problem, a goal, a use, a requirement. */
    NEED,
    /** Information is gathered: the customer asks what exists, what it does, what it costs. */
    INFORMATION,
    /** Options are evaluated: the customer compares, doubts, objects, bargains, postpones. */
    EVALUATION,
    /** A decision is made: the customer accepts, orders, agrees a price, or says a final no. */
    DECISION,
    /** What was bought is lived with: status, fault, complaint, return, renewal. */
    AFTERSALE
}

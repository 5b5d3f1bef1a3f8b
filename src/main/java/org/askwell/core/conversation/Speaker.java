package org.askwell.core.conversation;

/** Who says something. */
public enum Speaker {
    CUSTOMER, SELLER;

    public Speaker other() {
        return this == CUSTOMER ? SELLER : CUSTOMER;
    }
}

package org.askwell.core.conversation;

import java.time.Instant;

/** What the seller wrote for themselves: never read as the customer's words. */
public record Note(int number, Instant at, String text) implements Entry {}

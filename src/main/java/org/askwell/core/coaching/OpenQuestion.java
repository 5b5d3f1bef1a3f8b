package org.askwell.core.coaching;

/**
 * Something the customer asked and nobody answered yet.
 *
 * @param entry the turn in which they asked
 * @param words their question
 */
public record OpenQuestion(int entry, String words) {}

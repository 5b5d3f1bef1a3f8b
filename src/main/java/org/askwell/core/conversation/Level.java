package org.askwell.core.conversation;

/** How well something is known, from nothing to something one can act on. */
public enum Level { UNKNOWN, VAGUE, SPECIFIC }

package org.askwell.core.cycleone;

/** Planted: one half of a cycle. */
public class One {
    org.askwell.core.cycletwo.Two two;
}

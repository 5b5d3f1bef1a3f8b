package org.askwell.core.cycletwo;

/** Planted: the other half of a cycle. */
public class Two {
    org.askwell.core.cycleone.One one;
}

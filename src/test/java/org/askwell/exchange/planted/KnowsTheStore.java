package org.askwell.exchange.planted;

/** Planted: the other half of a cycle between rooms. */
public class KnowsTheStore {
    org.askwell.store.planted.PlantedManager manager;
}

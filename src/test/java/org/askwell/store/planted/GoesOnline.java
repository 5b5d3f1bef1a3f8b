package org.askwell.store.planted;

/** Planted: goes online, draws, and knows the room beside it. */
class GoesOnline {
    java.net.URI address;
    javafx.scene.Node node;
    org.askwell.exchange.planted.KnowsTheStore neighbour;
}

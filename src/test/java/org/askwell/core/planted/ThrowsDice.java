package org.askwell.core.planted;

/** Planted: the core must not use chance of its own. */
class ThrowsDice {
    int dice() {
        return new java.util.Random().nextInt();
    }
}

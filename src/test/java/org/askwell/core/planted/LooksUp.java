package org.askwell.core.planted;

/** Planted: the core must not know the screen. */
class LooksUp {
    org.askwell.ui.planteda.ThisScreen screen;
}

package org.askwell.ui.planteda;

/** Planted: a screen that knows another. */
public class ThisScreen {
    org.askwell.ui.plantedb.OtherScreen other;
}

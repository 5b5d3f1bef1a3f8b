package org.askwell.ui.plantedb;

/** Planted: a screen that knows the first one back, which is a cycle too. */
public class OtherScreen {
    org.askwell.ui.planteda.ThisScreen back;
}

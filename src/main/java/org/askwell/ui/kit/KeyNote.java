package org.askwell.ui.kit;

import javafx.beans.value.ObservableValue;

/**
 * A key that a control hears by itself, for the map of keys.
 *
 * @param keys as people write it: {@code Tab}, {@code Ctrl+1…5}
 * @param does what it does
 */
public record KeyNote(String keys, ObservableValue<String> does) {}

package org.askwell.ui.kit;

/** Where copied text goes: the system's clipboard, or what a test reads. */
@FunctionalInterface
public interface Clip {
    void put(String text);
}

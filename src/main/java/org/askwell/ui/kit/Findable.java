package org.askwell.ui.kit;

/**
 * Something that the palette finds by its words.
 *
 * @param title  what it is called
 * @param detail what it is, in a few words; may be empty
 * @param open   what choosing it does
 */
public record Findable(String title, String detail, Runnable open) {}

package org.askwell.settings;

/**
 * The part of the settings that belongs to one feature.
 *
 * @param name  names it in the file; never changes
 * @param usual what holds until something was chosen
 */
public record Section<T extends Record>(String name, Class<T> type, T usual) {}

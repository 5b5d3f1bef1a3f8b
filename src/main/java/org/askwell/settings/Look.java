package org.askwell.settings;

/** Light, dark, or as the system has it. */
public enum Look { SYSTEM, LIGHT, DARK }

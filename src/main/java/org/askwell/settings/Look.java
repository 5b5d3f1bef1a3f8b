package org.askwell.settings;

/** Light, dark, with the strongest contrast, or light or dark as the system has it. */
public enum Look { SYSTEM, LIGHT, DARK, CONTRAST }

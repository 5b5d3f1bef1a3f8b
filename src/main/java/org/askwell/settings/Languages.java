package org.askwell.settings;

import java.util.Locale;

import org.askwell.core.playbook.Language;

/**
 * The languages that somebody works in.
 *
 * @param screen       in which the program speaks to them
 * @param conversation in which they speak to the customer in new conversations
 */
public record Languages(Language screen, Language conversation) {
    /** The section, in which the system's language holds until another was chosen. */
    public static Section<Languages> section(Locale system) {
        var language = Language.closestTo(system);
        return new Section<>("languages", Languages.class, new Languages(language, language));
    }
}

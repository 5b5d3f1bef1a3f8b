package org.askwell.core.playbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One text in one or more languages, never empty in any of them.
 *
 * @param byLanguage at least one language, each with a text that is not blank
 */
public record Text(Map<Language, String> byLanguage) {
    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLanguage.forEach((language, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a text is blank in " + language.code());
            }
        });
        byLanguage = Collections.unmodifiableMap(new EnumMap<>(byLanguage));
    }

    /** The text in that language; failing that in English; failing that in the first language there is. */
    public String in(Language language) {
        var exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        var english = byLanguage.get(Language.EN);
        return english != null ? english : byLanguage.values().iterator().next();
    }

    /** Whether somebody wrote this text in that language, so that {@link #in} needs no stand-in. */
    public boolean speaks(Language language) {
        return byLanguage.containsKey(language);
    }
}

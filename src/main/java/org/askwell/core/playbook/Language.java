package org.askwell.core.playbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six languages in which Askwell speaks: on the screen, and to the customer. */
public enum Language {
    EN("en", "en-US"),
    PT("pt", "pt-BR"),
    FR("fr", "fr-FR"),
    NB("nb", "nb-NO"),
    ID("id", "id-ID"),
    VI("vi", "vi-VN");

    private final String code;
    private final Locale locale;

    Language(String code, String tag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The two letters that name the language in files and on the command line, for example {@code "pt"}. */
    public String code() {
        return code;
    }

    /** The locale by whose rules numbers, dates and plurals of this language are written. */
    public Locale locale() {
        return locale;
    }

    /** The language's name in itself, with a capital, so that somebody who can read no other finds it. */
    public String ownName() {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** The language with that two-letter code, in any case; empty for every other text. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equalsIgnoreCase(code)).findFirst();
    }

    /** The language that fits a system's locale best; English where none of the six does. */
    public static Language closestTo(Locale locale) {
        var code = locale.getLanguage();
        // "no" is the system's older name for both Norwegians, "in" Java's older name for Indonesian
        return switch (code) {
            case "no", "nn" -> NB;
            case "in" -> ID;
            default -> of(code).orElse(EN);
        };
    }
}

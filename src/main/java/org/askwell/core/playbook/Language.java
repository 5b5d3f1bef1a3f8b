package org.askwell.core.playbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six languages in which Askwell speaks: on the screen, and to the customer. */
public enum Language {
    EN("en", "en-US", "English"),
    PT("pt", "pt-BR", "Português"),
    FR("fr", "fr-FR", "Français"),
    NB("nb", "nb-NO", "Norsk bokmål"),
    ID("id", "id-ID", "Bahasa Indonesia"),
    VI("vi", "vi-VN", "Tiếng Việt");

    private final String code;
    private final Locale locale;
    private final String ownName;

    Language(String code, String tag, String ownName) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
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
        return ownName;
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

package org.askwell.core.coaching;

import org.askwell.core.playbook.Language;

/** The quotation marks of each language. */
final class Quotes {
    private Quotes() {}

    static String around(String words, Language language) {
        return switch (language) {
            case EN, PT, ID, VI -> "“" + words + "”";
            // narrow no-break spaces inside, as French typography asks for
            case FR -> "«\u202F" + words + "\u202F»";
            case NB -> "«" + words + "»";
        };
    }
}

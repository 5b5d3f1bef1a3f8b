package org.askwell.exchange.playbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a phrase to listen for may look like. */
final class PhraseGrammar {
    private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*";
    /** A hyphen is a space, so between bars it would cut an alternative in two. */
    private static final Pattern WORDS = Pattern.compile(
            WORD + "\\*?(?:\\|" + WORD + "\\*?)*|" + WORD + "(?:-" + WORD + ")+\\*?");

    private PhraseGrammar() {}

    /** What the grammar wants in the place of something in that phrase; empty where the phrase is right. */
    static Optional<String> wants(String phrase) {
        if (!phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
            return Optional.of("lower case");
        }
        List<String> tokens = List.of(phrase.split(" ", -1));
        int from = tokens.getFirst().equals("^") ? 1 : 0;
        int to = tokens.getLast().equals("?") ? tokens.size() - 1 : tokens.size();
        if (from >= to || phrase.isEmpty()) {
            // a question mark alone fits any question
            return phrase.equals("?") ? Optional.empty() : Optional.of("word, #");
        }
        for (int i = from; i < to; i++) {
            switch (tokens.get(i)) {
                case "" -> {
                    return Optional.of("word, word");
                }
                case "^" -> {
                    return Optional.of("^ word");
                }
                case "?" -> {
                    return Optional.of("word ?");
                }
                case "#" -> { }
                case "…" -> {
                    if (i == from || i == to - 1 || tokens.get(i - 1).equals("…")) {
                        return Optional.of("word … word");
                    }
                }
                default -> {
                    if (!WORDS.matcher(tokens.get(i)).matches()) {
                        return Optional.of("word, word*, word|word");
                    }
                }
            }
        }
        return Optional.empty();
    }
}

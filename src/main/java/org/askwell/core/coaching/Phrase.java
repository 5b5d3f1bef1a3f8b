package org.askwell.core.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.askwell.core.text.Utterance.Sentence;
import org.askwell.core.text.Utterance.Word;
import org.askwell.core.text.Folding;
import org.askwell.core.text.Utterance;

/**
 * One phrase of a playbook, ready to be looked for. The grammar is that of {@link org.askwell.core.playbook.Phrases}.
 */
final class Phrase {
    /** A gap holds at most so many other words. */
    private static final int WIDEST_GAP = 3;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final List<Part> parts;
    private final boolean begins;
    private final boolean asks;

    private Phrase(List<Part> parts, boolean begins, boolean asks) {
        this.parts = parts;
        this.begins = begins;
        this.asks = asks;
    }

    /** @throws IllegalArgumentException if the phrase holds no word */
    static Phrase of(String written) {
        boolean begins = false;
        boolean asks = false;
        var parts = new ArrayList<Part>();
        for (var token : SPACES.splitAsStream(written.strip().replace('-', ' ')).toList()) {
            switch (token) {
                case "^" -> begins = true;
                case "?" -> asks = true;
                case "…", "..." -> parts.add(new Part.Gap());
                case "#" -> parts.add(new Part.Amount());
                default -> parts.add(new Part.Either(BAR.splitAsStream(token).filter(w -> !w.isEmpty()).map(Spelling::of).toList()));
            }
        }
        while (!parts.isEmpty() && parts.getLast() instanceof Part.Gap) {
            parts.removeLast();
        }
        if (parts.isEmpty() && !asks) {
            throw new IllegalArgumentException("the phrase “" + written + "” holds no word");
        }
        return new Phrase(List.copyOf(parts), begins, asks);
    }

    /** The part by which the phrase is found; empty for a phrase that any question fits. */
    List<Part> parts() {
        return parts;
    }

    /** Where the phrase ends if it begins with that word of the sentence: the index behind its last word, or -1. */
    int endFrom(Sentence sentence, int first) {
        if ((begins && first > 0) || (asks && !sentence.asks())) {
            return -1;
        }
        return match(sentence.words(), first, 0);
    }

    private int match(List<Word> words, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        if (parts.get(part) instanceof Part.Gap) {
            for (int skipped = 0; skipped <= WIDEST_GAP && at + skipped < words.size(); skipped++) {
                int end = match(words, at + skipped, part + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return at < words.size() && parts.get(part).fits(words.get(at)) ? match(words, at + 1, part + 1) : -1;
    }

    /** One part of a phrase. */
    sealed interface Part {
        boolean fits(Word word);

        /** Up to {@value Phrase#WIDEST_GAP} words that don't matter. */
        record Gap() implements Part {
            @Override
            public boolean fits(Word word) {
                return true;
            }
        }

        /** A number or an amount. */
        record Amount() implements Part {
            @Override
            public boolean fits(Word word) {
                return word.number();
            }
        }

        /** One of these words. */
        record Either(List<Spelling> spellings) implements Part {
            @Override
            public boolean fits(Word word) {
                for (var spelling : spellings) {
                    if (spelling.fits(word)) {
                        return true;
                    }
                }
                return false;
            }
        }
    }

    /**
     * A word to look for. What was typed with diacritics must agree; what was typed without may stand for either.
     *
     * @param open whether any ending fits
     */
    record Spelling(String exact, String folded, boolean open) {
        static Spelling of(String written) {
            boolean open = written.endsWith("*");
            var exact = Utterance.exact(open ? written.substring(0, written.length() - 1) : written);
            return new Spelling(exact, Folding.fold(exact), open);
        }

        boolean fits(Word word) {
            var heard = word.bare() ? word.folded() : word.exact();
            var sought = word.bare() ? folded : exact;
            return open ? heard.startsWith(sought) : heard.equals(sought);
        }
    }
}

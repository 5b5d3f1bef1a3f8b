package org.askwell.core.coaching;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import org.askwell.core.coaching.Listener.Heard;
import org.askwell.core.coaching.ear.Features;
import org.askwell.core.conversation.Fact;
import org.askwell.core.playbook.Language;
import org.askwell.core.text.Utterance;

/**
 * The words of a turn that are worth quoting, as they were said.
 *
 * @param language in which they were said
 */
record Excerpts(Language language) {
    /** A quote is cut at a word near this length. */
    private static final int QUOTE = 80;
    /** So many clauses are weighed to find the words that tell most. */
    private static final int MOST_CLAUSES = 12;
    private static final int FEW_WORDS = 3;

    /**
     * Words of a turn.
     *
     * @param words as a quote, perhaps cut
     * @param start where they begin in the turn's text
     * @param end   where they end, exclusive
     */
    record Telling(String words, int start, int end) {}

    /** The clause, among the first few, that by itself says most by that measure. */
    Telling tellingWords(Utterance utterance, ToDoubleFunction<Features> measure) {
        Telling best = null;
        double most = Double.NEGATIVE_INFINITY;
        int looked = 0;
        for (var sentence : utterance.sentences()) {
            var words = sentence.words();
            int first = 0;
            for (int i = 0; i < words.size() && looked < MOST_CLAUSES; i++) {
                if (i + 1 < words.size() && !clauseEnds(utterance, words, first, i)) {
                    continue;
                }
                while (first < i && FunctionWords.opens(words.get(first), language)) {
                    first++;
                }
                var clause = utterance.between(words.get(first), words.get(i));
                double value = measure.applyAsDouble(Features.ofWords(Utterance.of(clause)));
                // a word or two tell little, however typical they are
                if (best == null || (value > most && i - first + 1 >= FEW_WORDS) || longer(best, clause)) {
                    most = value;
                    best = new Telling(quote(clause), words.get(first).start(), words.get(i).end());
                }
                looked++;
                first = i + 1;
            }
        }
        return Objects.requireNonNull(best, "an utterance with words has a clause");
    }

    private boolean clauseEnds(Utterance utterance, List<Utterance.Word> words, int first, int last) {
        var next = words.get(last + 1);
        return pauseBetween(utterance, words.get(last), next) || next.end() - words.get(first).start() > QUOTE
                || (last - first + 1 >= FEW_WORDS && FunctionWords.opens(next, language));
    }

    /** Whether the best so far is but a word or two, and this one is not. */
    private static boolean longer(Telling best, String clause) {
        return Utterance.of(best.words).words().size() < FEW_WORDS && Utterance.of(clause).words().size() >= FEW_WORDS;
    }

    /** The words up to the first pause behind a few of them, or as far as a quote goes. */
    static String beginning(Utterance utterance, List<Utterance.Word> words) {
        int last = 0;
        while (last + 1 < words.size() && words.get(last + 1).end() - words.getFirst().start() <= QUOTE
                && !(last >= 3 && pauseBetween(utterance, words.get(last), words.get(last + 1)))) {
            last++;
        }
        return quote(utterance.between(words.getFirst(), words.get(last)));
    }

    static String words(Utterance utterance, Heard<?> heard) {
        var words = utterance.sentences().get(heard.sentence()).words();
        return quote(utterance.between(words.get(heard.first()), words.get(heard.end() - 1)));
    }

    /** The words around what was heard, up to the next comma, colon or dash on either side. */
    String clause(Utterance utterance, Heard<?> heard) {
        var words = utterance.sentences().get(heard.sentence()).words();
        int first = heard.first();
        int last = heard.end() - 1;
        while (first > 0 && !pauseBetween(utterance, words.get(first - 1), words.get(first))
                && words.get(last).end() - words.get(first - 1).start() <= QUOTE) {
            first--;
        }
        while (last + 1 < words.size() && !pauseBetween(utterance, words.get(last), words.get(last + 1))
                && words.get(last + 1).end() - words.get(first).start() <= QUOTE) {
            last++;
        }
        while (first < heard.first() && FunctionWords.opens(words.get(first), language)) {
            first++;
        }
        return quote(utterance.between(words.get(first), words.get(last)));
    }

    static boolean pauseBetween(Utterance utterance, Utterance.Word one, Utterance.Word next) {
        var between = utterance.text().substring(one.end(), next.start());
        return between.chars().anyMatch(c -> ",:()–—\"“”«»".indexOf(c) >= 0) || between.contains(" - ");
    }

    static String quote(String words) {
        if (words.length() <= Fact.LONGEST_WORDS) {
            return words;
        }
        int cut = words.lastIndexOf(' ', Fact.LONGEST_WORDS - 1);
        return words.substring(0, cut > 0 ? cut : Fact.LONGEST_WORDS - 1) + "…";
    }
}

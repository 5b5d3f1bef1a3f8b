package org.askwell.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What somebody said, cut into sentences and words that remember where they stood. Only the last
 * {@value #MOST_CHARACTERS} characters are read, so that the cost of listening has a limit.
 *
 * @param text      as it was said
 * @param sentences those that hold at least one word, in order
 */
public record Utterance(String text, List<Sentence> sentences) {
    /** So many characters of a turn are read, its last. */
    public static final int MOST_CHARACTERS = 2_000;

    /** Currency signs that make one amount with the number behind them, also across a space. */
    private static final List<String> CURRENCIES = List.of("r$", "us$", "$", "€", "£", "₫", "rp", "kr");

    /**
     * One sentence, or one line.
     *
     * @param asks whether it ends in a question mark
     */
    public record Sentence(List<Word> words, boolean asks) {
        Sentence meantAsTyped() {
            return new Sentence(words.stream().map(Word::meantAsTyped).toList(), asks);
        }
    }

    /**
     * One word.
     *
     * @param exact  in lower case, without apostrophes
     * @param folded the same without diacritics
     * @param bare   whether it was typed without diacritics by somebody who may have left them out, so that it may stand for
     *               a word that has some
     * @param number whether it is a number or an amount
     * @param start  where it begins in the text
     * @param end    where it ends, exclusive
     */
    public record Word(String exact, String folded, boolean bare, boolean number, int start, int end) {
        Word meantAsTyped() {
            return new Word(exact, folded, false, number, start, end);
        }
    }

    /** Cuts that text. */
    public static Utterance of(String text) {
        var sentences = List.copyOf(new Cutter(text).sentences());
        return new Utterance(text, typedWithCare(sentences) ? sentences.stream().map(Sentence::meantAsTyped).toList() : sentences);
    }

    /**
     * Whether at least a third of the words have diacritics: so it is where somebody types Vietnamese with them, and a word
     * without is then another word. In the other languages fewer words have any.
     */
    private static boolean typedWithCare(List<Sentence> sentences) {
        long words = sentences.stream().mapToLong(s -> s.words().size()).sum();
        long marked = sentences.stream().flatMap(s -> s.words().stream()).filter(w -> !w.bare()).count();
        return words > 0 && 3 * marked >= words;
    }

    /** All words of all sentences, in order. */
    public List<Word> words() {
        return sentences.stream().flatMap(s -> s.words().stream()).toList();
    }

    /** The text from the beginning of one word to the end of another. */
    public String between(Word first, Word last) {
        return text.substring(first.start(), last.end());
    }

    /** Lower case and one form for each letter, without apostrophes. */
    public static String exact(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("['’‘`]", "");
    }

    private static final class Cutter {
        private final String text;
        private final List<Sentence> sentences = new ArrayList<>();
        private List<Word> words = new ArrayList<>();

        Cutter(String text) {
            this.text = text;
        }

        List<Sentence> sentences() {
            int at = Math.max(0, text.length() - MOST_CHARACTERS);
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isLetterOrDigit(text.codePointAt(at)) || currency(at) > 0) {
                    at = word(at);
                } else {
                    if (endsSentence(at, c)) {
                        close(c == '?');
                    }
                    at += Character.charCount(text.codePointAt(at));
                }
            }
            close(false);
            return sentences;
        }

        private boolean endsSentence(int at, char c) {
            return switch (c) {
                case '.', '!', '?', '…', ';', '\n' -> true;
                // chats are often stored as "one line / another line"
                case '/' -> at > 0 && text.charAt(at - 1) == ' ';
                default -> false;
            };
        }

        private void close(boolean asks) {
            if (!words.isEmpty()) {
                sentences.add(new Sentence(List.copyOf(words), asks));
                words = new ArrayList<>();
            } else if (asks && !sentences.isEmpty()) {
                // "really...?": the question mark belongs to the sentence just closed
                sentences.set(sentences.size() - 1, new Sentence(sentences.getLast().words(), true));
            }
        }

        private int word(int start) {
            int sign = currency(start);
            int at = start + sign;
            while (sign > 0 && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            boolean number = at < text.length() && Character.isDigit(text.charAt(at));
            if (!number && sign > 0 && !Character.isLetter(text.charAt(start))) {
                return start + sign;
            }
            if (!number) {
                at = start;
            }
            while (at < text.length() && inWord(at, number)) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (number && at < text.length() && "%€£₫".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            var exact = exact(text.substring(start, at));
            var folded = Folding.fold(exact);
            words.add(new Word(exact, folded, exact.equals(folded), number, start, at));
            return at;
        }

        private boolean inWord(int at, boolean number) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                return true;
            }
            boolean more = at + 1 < text.length();
            if (number && (c == '.' || c == ',' || c == ':')) {
                return more && Character.isDigit(text.charAt(at + 1));
            }
            return (c == '\'' || c == '’' || c == '`') && more && Character.isLetter(text.codePointAt(at + 1));
        }

        /** The length of the currency sign that begins here; 0 where none does. */
        private int currency(int at) {
            if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                return 0;
            }
            for (var sign : CURRENCIES) {
                if (text.regionMatches(true, at, sign, 0, sign.length())) {
                    int after = at + sign.length();
                    while (after < text.length() && text.charAt(after) == ' ') {
                        after++;
                    }
                    if (after < text.length() && Character.isDigit(text.charAt(after))) {
                        return sign.length();
                    }
                }
            }
            return 0;
        }
    }
}

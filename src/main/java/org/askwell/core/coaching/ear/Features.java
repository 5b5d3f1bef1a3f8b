package org.askwell.core.coaching.ear;

import java.util.Arrays;
import java.util.List;

import org.askwell.core.text.Utterance;
import org.askwell.core.text.Utterance.Sentence;
import org.askwell.core.text.Utterance.Word;

/**
 * What the reader looks at in one turn of the customer: words and their neighbours, pieces of words, what the seller said
 * before, what phrases were heard, and the turn's form. Each is named by a hash; each group of them weighs the same, however
 * many it holds, so that a long turn isn't louder than a short one. Immutable.
 */
public final class Features {
    private static final int MOST_WORDS = 120;
    private static final int SHORTEST_PIECE = 2;
    private static final int LONGEST_PIECE = 5;

    /** Hashes of what is there, ascending, each once. */
    final int[] ids;
    /** How much each counts, 0 to 2. */
    final float[] values;

    private Features(int[] ids, float[] values) {
        this.ids = ids;
        this.values = values;
    }

    /** What belongs together and shares one weight. */
    private enum Group {
        WORDS(0, 1.0f), NEIGHBOURS(1, 1.0f), PIECES(2, 1.0f), SELLER(3, 0.8f), REPLY(4, 1.0f), CLUES(5, 2.0f), FORM(6, 1.0f);

        private final int place;
        private final float weight;

        Group(int place, float weight) {
            this.place = place;
            this.weight = weight;
        }
    }

    /**
     * Looks at a turn.
     *
     * @param customer what the customer said
     * @param seller   what the seller said last; no sentence where they haven't said anything
     * @param waiting  whether the customer hadn't spoken since
     * @param first    whether it is the customer's first turn
     * @param clues    what phrases were heard
     */
    public static Features of(Utterance customer, Utterance seller, boolean waiting, boolean first, Clues clues) {
        var collected = new Collector();
        words(customer, collected);
        pieces(customer, collected);
        seller(customer, seller, waiting, collected);
        clues(clues, collected);
        form(customer, seller, waiting, first, collected);
        return collected.features();
    }

    private static void words(Utterance customer, Collector c) {
        int seen = 0;
        for (var sentence : customer.sentences()) {
            var words = sentence.words();
            for (int i = 0; i < words.size() && seen < MOST_WORDS; i++, seen++) {
                int here = key(words.get(i));
                c.add(Group.WORDS, hash('w', here));
                if (sentence.asks()) {
                    c.add(Group.WORDS, hash('q', here));
                }
                if (!words.get(i).bare() && !words.get(i).number()) {
                    c.add(Group.WORDS, hash('x', text(words.get(i).exact())));
                }
                int before = i == 0 ? '^' : key(words.get(i - 1));
                c.add(Group.NEIGHBOURS, hash('b', before, here));
                int after = i + 1 == words.size() ? end(sentence) : key(words.get(i + 1));
                c.add(Group.NEIGHBOURS, hash('t', before, here, after));
                if (i + 1 == words.size()) {
                    c.add(Group.NEIGHBOURS, hash('b', here, after));
                } else {
                    c.add(Group.NEIGHBOURS, hash('s', before, after));
                }
            }
        }
    }

    private static int end(Sentence sentence) {
        return sentence.asks() ? '?' : '$';
    }

    private static void pieces(Utterance customer, Collector c) {
        int seen = 0;
        for (var word : customer.words()) {
            if (seen++ >= MOST_WORDS) {
                return;
            }
            if (word.number()) {
                continue;
            }
            var padded = "_" + word.folded() + "_";
            for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
                for (int at = 0; at + length <= padded.length(); at++) {
                    c.add(Group.PIECES, hash('p', text(padded, at, at + length)));
                }
            }
        }
    }

    private static void seller(Utterance customer, Utterance seller, boolean waiting, Collector c) {
        if (seller.sentences().isEmpty()) {
            c.add(Group.SELLER, hash('0', 0));
            return;
        }
        var sentences = seller.sentences();
        for (int s = Math.max(0, sentences.size() - 3); s < sentences.size(); s++) {
            char mark = s + 1 == sentences.size() ? 'L' : 'M';
            var words = sentences.get(s).words();
            int begin = Math.max(0, words.size() - MOST_WORDS / 4);
            for (int i = begin; i < words.size(); i++) {
                int here = key(words.get(i));
                c.add(Group.SELLER, hash(mark, here));
                c.add(Group.SELLER, hash('N', i == 0 ? '^' : key(words.get(i - 1)), here));
            }
        }
        var asking = seller.sentences().stream().filter(Sentence::asks).reduce((_, later) -> later);
        int question = asking.map(s -> opening(s, 2)).orElse((int) '.');
        int one = asking.map(s -> opening(s, 1)).orElse((int) '.');
        int reply = customer.sentences().isEmpty() ? 0 : opening(customer.sentences().getFirst(), 1);
        c.add(Group.REPLY, hash('r', question));
        c.add(Group.REPLY, hash('r', one));
        c.add(Group.REPLY, hash('R', one, reply));
        c.add(Group.REPLY, hash('Q', reply, asking.isPresent() ? 1 : 0, waiting ? 1 : 0));
        c.add(Group.REPLY, hash('l', asking.isPresent() ? 1 : 0, size(customer)));
        if (size(customer) <= 2) {
            for (var word : sentences.getLast().words()) {
                c.add(Group.REPLY, hash('y', reply, key(word)));
            }
        }
    }

    /** The first so many words, as one. */
    private static int opening(Sentence sentence, int words) {
        int hash = 17;
        for (var word : sentence.words().subList(0, Math.min(words, sentence.words().size()))) {
            hash = hash('o', hash, key(word));
        }
        return hash;
    }

    private static void clues(Clues clues, Collector c) {
        clues.moments().forEach((moment, count) -> {
            c.add(Group.CLUES, hash('m', text(moment.name())));
            if (count > 1) {
                c.add(Group.CLUES, hash('m', text(moment.name()), 2));
            }
        });
        clues.cues().forEach(kind -> c.add(Group.CLUES, hash('k', text(kind.name()))));
        clues.topics().forEach(topic -> c.add(Group.CLUES, hash('f', text(topic.name()))));
        clues.asked().forEach(moment -> c.add(Group.CLUES, hash('a', text(moment.name()))));
    }

    private static void form(Utterance customer, Utterance seller, boolean waiting, boolean first, Collector c) {
        c.add(Group.FORM, hash('z', size(customer)));
        c.add(Group.FORM, hash('F', first ? 1 : 0, waiting ? 1 : 0));
        c.add(Group.FORM, hash('F', first ? 3 : 2, size(customer)));
        boolean asks = customer.sentences().stream().anyMatch(Sentence::asks);
        boolean endsAsking = !customer.sentences().isEmpty() && customer.sentences().getLast().asks();
        c.add(Group.FORM, hash('?', asks ? 1 : 0, endsAsking ? 1 : 0));
        boolean number = customer.words().stream().anyMatch(Word::number);
        boolean told = seller.words().stream().anyMatch(Word::number);
        c.add(Group.FORM, hash('#', number ? 1 : 0, told ? 1 : 0));
        if (number) {
            customer.words().stream().filter(Word::number).limit(4).forEach(w -> c.add(Group.FORM, hash('#', shape(w.folded()))));
        }
    }

    /** 0 for nothing said, then 1, 2, 3–4, 5–8, 9–15, 16–30, more. */
    private static int size(Utterance utterance) {
        int words = utterance.sentences().stream().mapToInt(s -> s.words().size()).sum();
        return words <= 2 ? words : Math.min(7, 33 - Integer.numberOfLeadingZeros(words - 1));
    }

    /** A number counts by its shape alone. */
    private static int key(Word word) {
        return word.number() ? shape(word.folded()) : text(word.folded());
    }

    /** Which kind of number it is: how many digits, and what stands at them. */
    private static int shape(String number) {
        int hash = '#';
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            char ch = number.charAt(i);
            if (Character.isDigit(ch)) {
                digits++;
            } else {
                hash = mix(hash, ch);
            }
        }
        return mix(hash, Math.min(digits, 5));
    }

    private static int text(String text) {
        return text(text, 0, text.length());
    }

    private static int text(String text, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    private static int hash(int kind, int... parts) {
        int hash = kind * 0x9E3779B9;
        for (int part : parts) {
            hash = mix(hash, part);
        }
        hash ^= hash >>> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >>> 15;
        hash *= 0x846CA68B;
        return hash ^ hash >>> 16;
    }

    private static int mix(int hash, int part) {
        return (Integer.rotateLeft(hash, 5) ^ part) * 0x85EBCA6B + 0x2545F491;
    }

    /** Gathers what is there, by group. */
    private static final class Collector {
        private int[] ids = new int[512];
        private byte[] groups = new byte[512];
        private int size;

        void add(Group group, int id) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, 2 * size);
                groups = Arrays.copyOf(groups, 2 * size);
            }
            ids[size] = id;
            groups[size++] = (byte) group.place;
        }

        Features features() {
            // sorted by id, each kept once; an id belongs to one group, for its first letter does
            var order = new long[size];
            for (int i = 0; i < size; i++) {
                order[i] = (long) ids[i] << 8 | groups[i];
            }
            Arrays.sort(order);
            int kept = 0;
            var counts = new int[Group.values().length];
            for (int i = 0; i < size; i++) {
                if (i == 0 || order[i] != order[i - 1]) {
                    order[kept++] = order[i];
                    counts[(int) (order[i] & 0xFF)]++;
                }
            }
            var sorted = new int[kept];
            var values = new float[kept];
            var weights = List.of(Group.values());
            for (int i = 0; i < kept; i++) {
                int group = (int) (order[i] & 0xFF);
                sorted[i] = (int) (order[i] >> 8);
                values[i] = (float) (weights.get(group).weight / Math.sqrt(counts[group]));
            }
            return new Features(sorted, values);
        }
    }
}

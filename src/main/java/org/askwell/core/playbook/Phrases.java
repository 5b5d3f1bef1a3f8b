package org.askwell.core.playbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What to listen for, per language, in the phrase grammar of the playbook format: words in order within one sentence;
 * {@code word*} any ending, {@code a|b} either word, {@code …} up to three words between, {@code #} a number or an
 * amount, {@code ^} the beginning and {@code ?} the questioning end of a sentence.
 *
 * @param phrases the phrases that count
 * @param not     the do-not-trigger phrases: a sentence that holds one of them doesn't count
 */
public record Phrases(Map<Language, List<String>> phrases, Map<Language, List<String>> not) {
    /** Nothing to listen for. */
    public static final Phrases NONE = new Phrases(Map.of(), Map.of());

    public Phrases {
        phrases = copy(phrases);
        not = copy(not);
    }

    /** The phrases that count in that language, possibly none. */
    public List<String> in(Language language) {
        return phrases.getOrDefault(language, List.of());
    }

    /** The do-not-trigger phrases of that language, possibly none. */
    public List<String> notIn(Language language) {
        return not.getOrDefault(language, List.of());
    }

    private static Map<Language, List<String>> copy(Map<Language, List<String>> map) {
        var copy = new EnumMap<Language, List<String>>(Language.class);
        map.forEach((language, list) -> copy.put(language, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }
}

package org.askwell.core.coaching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.askwell.core.text.Utterance.Sentence;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Phrases;
import org.askwell.core.text.Utterance;

/**
 * Listens for the phrases of many things at once, in one language. What it costs grows with the words that are said,
 * hardly with the number of phrases: a phrase is looked at only where its first word is heard. Immutable.
 *
 * @param <T> what the phrases stand for
 */
final class Listener<T> {
    private final Map<String, List<Sought<T>>> byWord = new HashMap<>();
    private final Map<String, List<Sought<T>>> byStem = new HashMap<>();
    private final Set<Integer> stemLengths = new HashSet<>();
    private final List<Sought<T>> byAmount = new ArrayList<>();
    private final List<Sought<T>> byQuestion = new ArrayList<>();

    Listener(Collection<T> things, Function<T, Phrases> phrases, Language language) {
        for (var thing : things) {
            phrases.apply(thing).in(language).forEach(p -> add(new Sought<>(thing, Phrase.of(p), false)));
            phrases.apply(thing).notIn(language).forEach(p -> add(new Sought<>(thing, Phrase.of(p), true)));
        }
    }

    /**
     * Something that was heard.
     *
     * @param thing    what the phrase stands for
     * @param sentence the place of the sentence in the utterance
     * @param first    the place of the first word in the sentence
     * @param end      the place behind the last word
     */
    record Heard<T>(T thing, int sentence, int first, int end) {}

    /** What was heard, in the order of the words; each thing at most once in a sentence, by its longest phrase. */
    List<Heard<T>> listen(Utterance utterance) {
        var all = new ArrayList<Heard<T>>();
        for (int i = 0; i < utterance.sentences().size(); i++) {
            all.addAll(listen(utterance.sentences().get(i), i));
        }
        return all;
    }

    private List<Heard<T>> listen(Sentence sentence, int place) {
        var found = new LinkedHashMap<T, Heard<T>>();
        var ruledOut = new HashSet<T>();
        for (int first = 0; first < sentence.words().size(); first++) {
            var word = sentence.words().get(first);
            look(byWord.get(word.folded()), sentence, place, first, found, ruledOut);
            for (int length : stemLengths) {
                if (length <= word.folded().length()) {
                    look(byStem.get(word.folded().substring(0, length)), sentence, place, first, found, ruledOut);
                }
            }
            if (word.number()) {
                look(byAmount, sentence, place, first, found, ruledOut);
            }
        }
        if (sentence.asks()) {
            for (var sought : byQuestion) {
                found.putIfAbsent(sought.thing, new Heard<>(sought.thing, place, 0, sentence.words().size()));
            }
        }
        found.keySet().removeAll(ruledOut);
        return List.copyOf(found.values());
    }

    private void look(@Nullable List<Sought<T>> candidates, Sentence sentence, int place, int first,
            Map<T, Heard<T>> found, Set<T> ruledOut) {
        if (candidates == null) {
            return;
        }
        for (var sought : candidates) {
            int end = sought.phrase.endFrom(sentence, first);
            if (end < 0) {
                continue;
            }
            if (sought.rulesOut) {
                ruledOut.add(sought.thing);
            } else {
                var before = found.get(sought.thing);
                if (before == null || end - first > before.end - before.first) {
                    found.put(sought.thing, new Heard<>(sought.thing, place, first, end));
                }
            }
        }
    }

    private void add(Sought<T> sought) {
        if (sought.phrase.parts().isEmpty()) {
            byQuestion.add(sought);
            return;
        }
        switch (sought.phrase.parts().getFirst()) {
            case Phrase.Part.Amount _ -> byAmount.add(sought);
            case Phrase.Part.Either either -> {
                for (var spelling : either.spellings()) {
                    (spelling.open() ? byStem : byWord).computeIfAbsent(spelling.folded(), _ -> new ArrayList<>()).add(sought);
                    if (spelling.open()) {
                        stemLengths.add(spelling.folded().length());
                    }
                }
            }
            case Phrase.Part.Gap _ -> throw new IllegalArgumentException("a phrase begins with a gap");
        }
    }

    private record Sought<T>(T thing, Phrase phrase, boolean rulesOut) {}
}

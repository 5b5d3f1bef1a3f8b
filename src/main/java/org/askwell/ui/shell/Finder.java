package org.askwell.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.askwell.core.text.Folding;

/** Finds by the beginnings of words, whatever their accents: “ini conv” finds “Iniciar conversa”. */
final class Finder {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Finder() {}

    /** Those whose text has a word beginning with each word of the query; first those that begin with the query. */
    static <T> List<T> find(List<T> all, String query, Function<T, String> text) {
        var wanted = plain(query).strip();
        if (wanted.isEmpty()) {
            return all;
        }
        return all.stream()
                .filter(t -> {
                    var words = List.of(plain(text.apply(t)).split(" "));
                    return List.of(wanted.split(" ")).stream().allMatch(w -> words.stream().anyMatch(word -> word.startsWith(w)));
                })
                .sorted(Comparator.comparing(t -> !plain(text.apply(t)).strip().startsWith(wanted)))
                .toList();
    }

    private static String plain(String text) {
        return NO_WORD.matcher(Folding.fold(text)).replaceAll(" ");
    }
}

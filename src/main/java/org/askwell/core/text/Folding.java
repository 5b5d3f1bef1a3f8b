package org.askwell.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for words that people write with or without capitals and diacritics. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** In lower case and without diacritics, also for the letters that are no letter with a mark to Unicode: "Øystein" is "oystein". */
    public static String fold(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return plain(lower) ? lower : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("")
                .replace('đ', 'd').replace('ø', 'o').replace('ł', 'l')
                .replace("æ", "ae").replace("œ", "oe").replace("ß", "ss");
    }

    /** Most words are: they needn't be taken apart. */
    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}

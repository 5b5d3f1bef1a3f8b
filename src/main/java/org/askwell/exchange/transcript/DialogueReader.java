package org.askwell.exchange.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.askwell.core.playbook.Language;

/**
 * Reads conversations: as JSON Lines, one conversation a line, or as one plain transcript with a speaker's label before
 * each turn. A line that can't be read is reported, and the rest goes on. Immutable; safe for use by many threads.
 */
public final class DialogueReader {
    /** The longest line, in bytes. */
    static final int LONGEST_LINE = 5_000_000;

    private final Language fallback;

    /**
     * @param fallback the language of conversations that don't say theirs
     */
    public DialogueReader(Language fallback) {
        this.fallback = fallback;
    }

    /**
     * Reads to the end.
     *
     * @param name      the file's name: {@code .jsonl} says what it holds, any other leaves it to the first line; a
     *                  transcript goes by its name without the ending
     * @param malformed told of each line that can't be read, in their order
     * @throws IOException if reading fails
     */
    public List<Dialogue> read(String name, InputStream in, Consumer<MalformedLine> malformed) throws IOException {
        var lines = new NumberedLines(in, malformed);
        var first = lines.nextFilled();
        if (first.isEmpty()) {
            return List.of();
        }
        boolean jsonLines = name.toLowerCase(Locale.ROOT).endsWith(".jsonl") || first.get().text().stripLeading().startsWith("{");
        return jsonLines
                ? new JsonLines(fallback, malformed).read(first.get(), lines)
                : new Transcript(fallback, malformed).read(stem(name), first.get(), lines);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}

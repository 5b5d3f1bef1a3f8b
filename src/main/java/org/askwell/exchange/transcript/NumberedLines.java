package org.askwell.exchange.transcript;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

import org.askwell.exchange.transcript.MalformedLine.Fault;

/** The lines of a UTF-8 stream with their numbers. One that is no UTF-8, or endless, is reported and left out. */
final class NumberedLines {
    private final InputStream in;
    private final Consumer<MalformedLine> malformed;
    private int number;

    NumberedLines(InputStream in, Consumer<MalformedLine> malformed) {
        this.in = new BufferedInputStream(in);
        this.malformed = malformed;
    }

    /** A line without its end. */
    record Numbered(int number, String text) {}

    /** The next line that isn't blank; empty at the end. */
    Optional<Numbered> nextFilled() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean end = false;
        while (!end) {
            end = fill(line);
            if (line.size() > 0 || !end) {
                number++;
            }
            var text = decode(line);
            if (text.isPresent() && !text.get().isBlank()) {
                return Optional.of(new Numbered(number, text.get()));
            }
        }
        return Optional.empty();
    }

    /** Takes the next line's bytes; whether it is the last. */
    private boolean fill(ByteArrayOutputStream line) throws IOException {
        line.reset();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            // one byte beyond the limit is enough to know
            if (line.size() <= DialogueReader.LONGEST_LINE) {
                line.write(next);
            }
            next = in.read();
        }
        return next < 0;
    }

    private Optional<String> decode(ByteArrayOutputStream line) {
        if (line.size() > DialogueReader.LONGEST_LINE) {
            malformed.accept(new MalformedLine(number, Fault.TOO_LONG, ""));
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray())).toString();
            return Optional.of(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            malformed.accept(new MalformedLine(number, Fault.NOT_UTF8, ""));
            return Optional.empty();
        }
    }
}

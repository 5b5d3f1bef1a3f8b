package org.askwell.exchange.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;
import org.askwell.exchange.transcript.MalformedLine.Fault;
import org.askwell.exchange.transcript.NumberedLines.Numbered;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Conversations as {@code {"id", "lang", "turns": [{"speaker": "customer"|"seller", "text"}]}}, one a line; other fields are passed over. */
final class JsonLines {
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build()).build());

    private final Language fallback;
    private final Consumer<MalformedLine> malformed;

    JsonLines(Language fallback, Consumer<MalformedLine> malformed) {
        this.fallback = fallback;
        this.malformed = malformed;
    }

    List<Dialogue> read(Numbered first, NumberedLines rest) throws IOException {
        var dialogues = new ArrayList<Dialogue>();
        for (var line = Optional.of(first); line.isPresent(); line = rest.nextFilled()) {
            dialogue(line.get()).ifPresent(dialogues::add);
        }
        return dialogues;
    }

    private Optional<Dialogue> dialogue(Numbered line) {
        JsonNode root;
        try {
            root = MAPPER.readTree(line.text());
        } catch (JacksonException _) {
            return refuse(line, Fault.NOT_JSON, "");
        }
        if (!root.isObject()) {
            return refuse(line, Fault.NOT_JSON, "");
        }
        var id = root.path("id").stringValueOpt();
        if (id.isEmpty()) {
            return refuse(line, Fault.BAD_FIELD, "id");
        }
        var lang = root.path("lang");
        var language = lang.isMissingNode() ? Optional.of(fallback) : lang.stringValueOpt().flatMap(Language::of);
        if (language.isEmpty()) {
            return refuse(line, Fault.UNKNOWN_LANGUAGE, lang.asString(""));
        }
        if (!root.path("turns").isArray()) {
            return refuse(line, Fault.BAD_FIELD, "turns");
        }
        var lines = new ArrayList<Dialogue.Line>();
        for (var turn : root.path("turns").values()) {
            var speaker = speaker(turn.path("speaker").stringValue(""));
            if (speaker.isEmpty()) {
                return refuse(line, Fault.UNKNOWN_SPEAKER, turn.path("speaker").asString(""));
            }
            var text = turn.path("text").stringValueOpt();
            if (text.isEmpty()) {
                return refuse(line, Fault.BAD_FIELD, "text");
            }
            lines.add(new Dialogue.Line(speaker.get(), text.get()));
        }
        return Optional.of(new Dialogue(id.get(), language.get(), lines));
    }

    private static Optional<Speaker> speaker(String word) {
        return switch (word) {
            case "customer" -> Optional.of(Speaker.CUSTOMER);
            case "seller" -> Optional.of(Speaker.SELLER);
            default -> Optional.empty();
        };
    }

    private Optional<Dialogue> refuse(Numbered line, Fault fault, String found) {
        malformed.accept(new MalformedLine(line.number(), fault, found));
        return Optional.empty();
    }
}

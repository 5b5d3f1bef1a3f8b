package org.askwell.exchange.playbook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.askwell.core.playbook.RefusedPlaybook;
import org.askwell.core.playbook.RefusedPlaybook.Fault;
import org.askwell.core.playbook.RefusedPlaybook.Place;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file read as strictly as a file from a stranger deserves, that can say where in it something stands. */
final class JsonFile {
    static final int MOST_BYTES = 5_000_000;
    static final int MOST_DEPTH = 64;
    static final int LONGEST_STRING = 10_000;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_NUMBER = 20;
    static final int MOST_TOKENS = 500_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(LONGEST_STRING)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()).disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** The parser names the limit, the actual and the allowed figure only in its message. */
    private static final Pattern LIMIT = Pattern.compile("\\((\\d+)\\) exceeds the maximum allowed \\((\\d+)");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*)\"", Pattern.DOTALL);
    private static final Pattern WANTED = Pattern.compile(".*\\b(?:was expecting|expected) (?:an? )?(.+?)(?: \\(start marker.*)?", Pattern.DOTALL);

    private final String name;
    private final String text;
    private final JsonNode root;

    private JsonFile(String name, String text, JsonNode root) {
        this.name = name;
        this.text = text;
        this.root = root;
    }

    /** Reads the whole file, or refuses it. */
    static JsonFile read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooBig(name, bytes.length);
        }
        var text = decode(name, bytes);
        var file = new JsonFile(name, text, parse(name, text));
        new Characters(file).check();
        return file;
    }

    static RefusedPlaybook tooBig(String name, long bytes) {
        return new RefusedPlaybook(name, Place.START, Fault.FILE_TOO_BIG, String.valueOf(MOST_BYTES), String.valueOf(bytes));
    }

    String name() {
        return name;
    }

    JsonNode root() {
        return root;
    }

    /** Where the values and names of this file stand. Costs a walk over the file: for refusals only. */
    Places places() {
        return Places.of(text);
    }

    /** A refusal because of the value at that pointer. */
    RefusedPlaybook refusal(JsonPointer pointer, Fault fault, String expected, String found) {
        return refusal(places().value(pointer), fault, expected, found);
    }

    /** A refusal because of the name of the field at that pointer. */
    RefusedPlaybook refusalOfName(JsonPointer pointer, Fault fault, String expected, String found) {
        return refusal(places().name(pointer), fault, expected, found);
    }

    RefusedPlaybook refusal(Place place, Fault fault, String expected, String found) {
        return refuse(name, place, fault, expected, found);
    }

    private static RefusedPlaybook refuse(String name, Place place, Fault fault, String expected, String found) {
        return new RefusedPlaybook(name, new Place(place.line(), place.column(), Characters.visible(place.pointer())),
                fault, Characters.visible(expected), Characters.visibleLine(found));
    }

    private static String decode(String name, byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        var text = out.toString();
        if (result.isError()) {
            var lastBreak = text.lastIndexOf('\n');
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new RefusedPlaybook(name, new Place(line, text.length() - lastBreak, ""),
                    Fault.NOT_UTF8, "UTF-8", "0x%02X".formatted(bytes[in.position()]));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static JsonNode parse(String name, String text) {
        try (var parser = MAPPER.createParser(text)) {
            try {
                JsonNode root = MAPPER.readTree(parser);
                if (root == null || root.isMissingNode()) {
                    throw refuse(name, place(parser, ""), Fault.NOT_JSON, "object", "");
                }
                if (parser.nextToken() != null) {
                    throw refuse(name, tokenPlace(parser), Fault.NOT_JSON, "", characterAt(text, parser.currentTokenLocation().getCharOffset()));
                }
                return root;
            } catch (StreamConstraintsException limit) {
                throw beyondLimit(name, parser, limit);
            } catch (StreamReadException broken) {
                throw broken(name, text, parser, broken);
            }
        }
    }

    private static RefusedPlaybook beyondLimit(String name, JsonParser parser, StreamConstraintsException limit) {
        var message = limit.getOriginalMessage();
        var figures = LIMIT.matcher(message);
        boolean known = figures.find();
        return refuse(name, place(parser, pointer(parser)),
                message.contains("nesting depth") ? Fault.TOO_DEEP : Fault.TOO_LONG,
                known ? figures.group(2) : "", known ? figures.group(1) : "");
    }

    private static RefusedPlaybook broken(String name, String text, JsonParser parser, JacksonException broken) {
        var duplicate = DUPLICATE.matcher(broken.getOriginalMessage());
        if (duplicate.find()) {
            return refuse(name, Places.of(text).name(parser.streamReadContext().pathAsPointer()), Fault.DUPLICATE_FIELD, "", duplicate.group(1));
        }
        var location = broken.getLocation();
        var wanted = WANTED.matcher(broken.getOriginalMessage());
        // the parser has read the character that it stumbled over
        long at = Math.max(0, location.getCharOffset());
        boolean end = at >= text.length();
        return refuse(name, new Place(location.getLineNr(), Math.max(1, location.getColumnNr()), pointer(parser)), Fault.NOT_JSON,
                wanted.matches() ? wanted.group(1) : "JSON", end ? "" : characterAt(text, at));
    }

    private static String characterAt(String text, long offset) {
        return offset < 0 || offset >= text.length() ? "" : Character.toString(text.codePointAt((int) offset));
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static Place place(JsonParser parser, String pointer) {
        var location = parser.currentLocation();
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), pointer);
    }

    private static Place tokenPlace(JsonParser parser) {
        var location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr(), "");
    }
}

package org.askwell.exchange.playbook;

import java.util.HashMap;
import java.util.Map;

import org.askwell.core.playbook.RefusedPlaybook.Place;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where in a JSON text each value and each name of a field stands. */
final class Places {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<JsonPointer, Place> values = new HashMap<>();
    private final Map<JsonPointer, Place> names = new HashMap<>();

    private Places() {}

    /**
     * Walks once over the text. Stops where it is no JSON any more, and at the first name that is there twice, which
     * then stands for both.
     */
    static Places of(String text) {
        var places = new Places();
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            places.walk(parser);
        } catch (JacksonException _) {
            // what lies behind a fault has no place; whoever asks knows of the fault already
        }
        return places;
    }

    /** The place of that value; failing that, of the closest one around it that there is. */
    Place value(JsonPointer pointer) {
        for (JsonPointer at = pointer; ; at = at.head()) {
            var place = values.get(at);
            if (place != null) {
                return new Place(place.line(), place.column(), pointer.toString());
            }
            if (at.matches()) {
                return new Place(1, 1, pointer.toString());
            }
        }
    }

    /** The place of the name of that field; failing that, of its value. */
    Place name(JsonPointer pointer) {
        var place = names.get(pointer);
        return place != null ? place : value(pointer);
    }

    private void walk(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructEnd()) {
                continue;
            }
            var pointer = parser.streamReadContext().pathAsPointer();
            var location = parser.currentTokenLocation();
            var place = new Place(location.getLineNr(), location.getColumnNr(), pointer.toString());
            if (token != JsonToken.PROPERTY_NAME) {
                values.put(pointer, place);
            } else if (names.put(pointer, place) != null) {
                return;
            }
        }
    }
}

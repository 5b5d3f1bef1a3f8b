package org.askwell.exchange.playbook;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.askwell.core.playbook.RefusedPlaybook;
import org.askwell.core.playbook.RefusedPlaybook.Fault;
import org.askwell.core.playbook.RefusedPlaybook.Place;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import com.networknt.schema.resource.SchemaLoader;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The published schema of format 1, and what its findings mean. Safe for use by many threads. */
final class PlaybookSchema {
    static final String RESOURCE = "playbook-1.schema.json";

    private final JsonNode source;
    private final Schema schema;

    PlaybookSchema() {
        source = Resources.file(RESOURCE).root();
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry
                        // a playbook never makes Askwell fetch anything
                        .schemaLoader(SchemaLoader.builder().fetchRemoteResources(false).build())
                        .schemaRegistryConfig(SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build()))
                .getSchema(SchemaLocation.of("urn:askwell:playbook:1"), source);
    }

    /** Refuses the file for the first thing in it that isn't as the schema says. */
    void check(JsonFile file) {
        List<Error> errors = schema.validate(file.root());
        if (errors.isEmpty()) {
            return;
        }
        var places = file.places();
        // a misspelt name is both unknown and missing: what is there says more than what isn't
        throw errors.stream().map(error -> refusal(file, places, error))
                .min(Comparator.comparing((RefusedPlaybook r) -> r.fault() == Fault.MISSING_FIELD)
                        .thenComparingInt(r -> r.place().line()).thenComparingInt(r -> r.place().column()))
                .orElseThrow();
    }

    private RefusedPlaybook refusal(JsonFile file, Places places, Error error) {
        var at = JsonPointer.compile(error.getInstanceLocation().toString());
        var value = file.root().at(at);
        var rule = rule(error);
        var place = places.value(at);
        return switch (error.getKeyword()) {
            case "type" -> file.refusal(place, Fault.WRONG_TYPE, rule.stringValue(), typeOf(value));
            case "required" -> file.refusal(place, Fault.MISSING_FIELD, error.getProperty(), "");
            case "additionalProperties" -> file.refusal(places.name(at.appendProperty(error.getProperty())), Fault.UNKNOWN_FIELD,
                    String.join(", ", source.at(ruleHead(error)).path("properties").propertyNames()), error.getProperty());
            case "false" -> file.refusal(places.name(at), Fault.UNKNOWN_FIELD, "", at.last().getMatchingProperty());
            case "propertyNames" -> file.refusal(places.name(at.appendProperty(error.getProperty())), Fault.UNKNOWN_LANGUAGE,
                    words(source.at("/$defs/language/enum")), error.getProperty());
            case "enum", "const" -> value.isContainer() || (!value.isString() && rule.isString())
                    ? file.refusal(place, Fault.WRONG_TYPE, "string", typeOf(value))
                    : file.refusal(place, Fault.UNKNOWN_WORD, words(rule), value.asString(""));
            case "pattern" -> value.stringValue("").isBlank()
                    ? file.refusal(place, Fault.BLANK_TEXT, "", "")
                    : file.refusal(place, Fault.BAD_ID, rule.stringValue(), value.stringValue(""));
            case "maxLength" -> file.refusal(place, Fault.TOO_LONG, rule.asString(), String.valueOf(value.stringValue("").length()));
            case "maxItems" -> file.refusal(place, Fault.TOO_LONG, rule.asString(), String.valueOf(value.size()));
            case "minItems", "minProperties" -> file.refusal(place, Fault.OUT_OF_RANGE, "≥ " + rule.asString(), String.valueOf(value.size()));
            case "minimum" -> file.refusal(place, Fault.OUT_OF_RANGE, "≥ " + rule.asString(), value.asString());
            case "maximum" -> file.refusal(place, Fault.OUT_OF_RANGE, "≤ " + rule.asString(), value.asString());
            default -> throw new IllegalStateException("the schema has a rule that nobody explains: " + error.getKeyword());
        };
    }

    private JsonNode rule(Error error) {
        return source.at(JsonPointer.compile(error.getSchemaLocation().getFragment().toString()));
    }

    private static JsonPointer ruleHead(Error error) {
        return JsonPointer.compile(error.getSchemaLocation().getFragment().toString()).head();
    }

    private static String words(JsonNode rule) {
        return (rule.isArray() ? rule.values().stream() : Stream.of(rule)).map(JsonNode::asString).collect(joining(", "));
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT, POJO -> "object";
            case ARRAY -> "array";
            case STRING, BINARY -> "string";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case BOOLEAN -> "boolean";
            case NULL, MISSING -> "null";
        };
    }
}

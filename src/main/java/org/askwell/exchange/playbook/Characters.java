package org.askwell.exchange.playbook;

import java.util.List;
import java.util.OptionalInt;

import org.askwell.core.playbook.RefusedPlaybook.Fault;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Looks for characters that have no business in a playbook: those that break lines or turn the direction of a text around. */
final class Characters {
    private static final int LONGEST_SHOWN = 80;

    private final JsonFile file;

    Characters(JsonFile file) {
        this.file = file;
    }

    /** Refuses the file for the first such character in a value or a name. */
    void check() {
        check(JsonPointer.empty(), file.root());
    }

    private void check(JsonPointer at, JsonNode node) {
        if (node.isString()) {
            forbidden(node.stringValue()).ifPresent(c -> {
                throw file.refusal(at, Fault.FORBIDDEN_CHARACTER, "", name(c));
            });
        }
        int index = 0;
        for (var element : node.isArray() ? node.values() : List.<JsonNode>of()) {
            check(at.appendIndex(index++), element);
        }
        for (var field : node.properties()) {
            var inside = at.appendProperty(field.getKey());
            forbidden(field.getKey()).ifPresent(c -> {
                throw file.refusalOfName(inside, Fault.FORBIDDEN_CHARACTER, "", name(c));
            });
            check(inside, field.getValue());
        }
    }

    /** The beginning of a text, as {@link #visible}. */
    static String visibleLine(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? visible(text) : visible(text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN))) + "…";
    }

    /** The text with forbidden characters named in their place. */
    static String visible(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isForbidden(c)) {
                shown.append('<').append(name(c)).append('>');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static OptionalInt forbidden(String text) {
        return text.codePoints().filter(Characters::isForbidden).findFirst();
    }

    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
        };
    }

    private static String name(int c) {
        return "U+%04X".formatted(c);
    }
}

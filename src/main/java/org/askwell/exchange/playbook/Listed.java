package org.askwell.exchange.playbook;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * An entry of a list in a file.
 *
 * @param at   where the file lists it
 * @param used whether the file takes it from the library, so that {@code node} isn't in this file
 */
record Listed(JsonPointer at, JsonNode node, boolean used) {
    String id() {
        return node.path("id").stringValue();
    }

    /** Where the file says something about that field: the field, or where the whole entry is used. */
    JsonPointer at(String field) {
        return used ? at.appendProperty("use") : at.appendProperty(field);
    }

    JsonPointer at(String field, int index) {
        return used ? at(field) : at(field).appendIndex(index);
    }
}

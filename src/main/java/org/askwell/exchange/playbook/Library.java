package org.askwell.exchange.playbook;

import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * Entries that playbooks use by id, checked when the library was read. Safe for use by many threads: nobody changes the
 * entries any more.
 *
 * @param name of its file
 */
record Library(String name, Map<Section, Map<String, JsonNode>> entries) {
    /** A library without entries. */
    static final Library EMPTY = new Library("", Map.of());

    Optional<JsonNode> find(Section section, String id) {
        return Optional.ofNullable(entries.getOrDefault(section, Map.of()).get(id));
    }

    /** Whether that id is taken for entries of that list. */
    boolean holds(Section section, String id) {
        return entries.entrySet().stream().anyMatch(e -> e.getKey().idSpace() == section.idSpace() && e.getValue().containsKey(id));
    }
}

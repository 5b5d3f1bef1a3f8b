package org.askwell.exchange.playbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.askwell.core.playbook.RefusedPlaybook.Fault;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * All entries of a file that is as the schema says, with those put in that it uses from the library. Ids are unique
 * where they must be, and every reference names an entry that is there.
 */
final class Entries {
    private final JsonFile file;
    private final Library library;
    private final Map<Section, List<Listed>> sections = new EnumMap<>(Section.class);
    private final Map<Section, Set<String>> ids = new EnumMap<>(Section.class);

    private Entries(JsonFile file, Library library) {
        this.file = file;
        this.library = library;
    }

    /** Reads them all, or refuses the file. */
    static Entries of(JsonFile file, Library library) {
        var entries = new Entries(file, library);
        entries.list();
        entries.checkReferences();
        return entries;
    }

    /** The entries of that list, in the file's order. */
    List<Listed> in(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The texts of that field, a list of ids, without those that only the library knows. */
    List<String> ids(Listed entry, String field, Section section) {
        return strings(entry.node().path(field)).stream().filter(id -> has(section, id)).toList();
    }

    /** These entries as a library. */
    Library asLibrary() {
        var byId = new EnumMap<Section, Map<String, JsonNode>>(Section.class);
        sections.forEach((section, list) -> {
            var nodes = new LinkedHashMap<String, JsonNode>();
            list.forEach(entry -> nodes.put(entry.id(), entry.node()));
            byId.put(section, nodes);
        });
        return new Library(file.name(), byId);
    }

    static List<String> strings(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }

    private void list() {
        var spaces = new EnumMap<Section, Map<String, JsonPointer>>(Section.class);
        for (var section : Section.values()) {
            var taken = spaces.computeIfAbsent(section.idSpace(), _ -> new HashMap<>());
            var list = new ArrayList<Listed>();
            int index = 0;
            for (var node : file.root().path(section.field()).values()) {
                var at = JsonPointer.empty().appendProperty(section.field()).appendIndex(index++);
                var entry = node.has("use") ? fromLibrary(section, at, node.path("use").stringValue()) : new Listed(at, node, false);
                var first = taken.putIfAbsent(entry.id(), entry.at("id"));
                if (first != null) {
                    throw file.refusal(entry.at("id"), Fault.DUPLICATE_ID, first.toString(), entry.id());
                }
                if (!entry.used() && library.holds(section, entry.id())) {
                    throw file.refusal(entry.at("id"), Fault.DUPLICATE_ID, library.name(), entry.id());
                }
                list.add(entry);
            }
            var known = new LinkedHashSet<String>();
            list.forEach(entry -> known.add(entry.id()));
            sections.put(section, list);
            ids.put(section, known);
        }
    }

    private Listed fromLibrary(Section section, JsonPointer at, String id) {
        return library.find(section, id).map(node -> new Listed(at, node, true)).orElseThrow(() ->
                file.refusal(at.appendProperty("use"), Fault.DANGLING_REFERENCE, library.name() + "/" + section.field(), id));
    }

    private void checkReferences() {
        in(Section.STAGES).forEach(stage -> mustHaveAll(stage, "exit", Section.TOPICS));
        for (var question : in(Section.QUESTIONS)) {
            mustHave(question, "topic", Section.TOPICS);
            mustHaveAll(question, "stages", Section.STAGES);
            mustHaveAll(question, "after", Section.CUES);
            mustHaveAll(question, "needs", Section.TOPICS);
        }
        for (var cue : in(Section.CUES)) {
            if (cue.node().has("topic")) {
                mustHave(cue, "topic", Section.TOPICS);
            }
        }
        in(Section.REPLY_CARDS).forEach(card -> mustHaveAll(card, "cues", Section.CUES));
    }

    private void mustHave(Listed entry, String field, Section section) {
        var id = entry.node().path(field).stringValue();
        if (!has(section, id)) {
            throw file.refusal(entry.at(field), Fault.DANGLING_REFERENCE, section.field(), id);
        }
    }

    private void mustHaveAll(Listed entry, String field, Section section) {
        if (entry.used()) {
            // the library's entry may name more than this playbook took: the rest doesn't concern it
            return;
        }
        var list = strings(entry.node().path(field));
        for (int i = 0; i < list.size(); i++) {
            if (!has(section, list.get(i))) {
                throw file.refusal(entry.at(field, i), Fault.DANGLING_REFERENCE, section.field(), list.get(i));
            }
        }
    }

    private boolean has(Section section, String id) {
        return ids.getOrDefault(section, Set.of()).contains(id);
    }
}

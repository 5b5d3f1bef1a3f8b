package org.askwell.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import org.askwell.core.coaching.ear.Learner;
import org.askwell.core.coaching.ear.TrainedReader;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;

/** Reads labelled conversations: the authored ones, and the public dialogues. */
final class Talks {
    private static final Pattern CUSTOMER = Pattern.compile("C\\s+(\\w+)(?:\\s+([a-z_,]+))?\\s*:\\s+(\\S.*)");
    private static final Pattern SELLER = Pattern.compile("S\\s+(\\S.*)");

    private Talks() {}

    /** The authored conversations in the files of a folder, in the order of their names. */
    static List<Talk> authored(Path folder, Language language) throws IOException {
        var talks = new ArrayList<Talk>();
        List<Path> files;
        try (var list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        for (var file : files) {
            var turns = new ArrayList<Talk.Turn>();
            var id = "";
            int number = 0;
            boolean looked = false;
            for (var line : Files.readAllLines(file)) {
                number++;
                if (line.startsWith("#") || line.isBlank()) {
                    if (line.startsWith("#")) {
                        add(talks, id, language, turns);
                        looked = line.endsWith("| topics");
                        id = folder.getFileName() + "/" + file.getFileName() + ":" + number;
                    }
                    continue;
                }
                if (line.startsWith("  ")) {
                    turns.add(withSpan(turns.removeLast(), line.strip(), file + ":" + number));
                } else {
                    turns.add(turn(line, turns.size(), looked, file + ":" + number));
                }
            }
            add(talks, id, language, turns);
        }
        return talks;
    }

    private static void add(List<Talk> talks, String id, Language language, List<Talk.Turn> turns) {
        if (!turns.isEmpty()) {
            talks.add(new Talk(id, Talk.AUTHORED, language, turns));
            turns.clear();
        }
    }

    /** The words that show a cue stand below the turn, "budget: four hundred above", and those on a topic: "@need: it rings all day". */
    private static Talk.Turn withSpan(Talk.Turn turn, String line, String where) {
        int colon = line.indexOf(": ");
        if (line.startsWith("@") && colon > 0) {
            return turn.withTopic(CanonicalTopic.valueOf(line.substring(1, colon).toUpperCase(Locale.ROOT).replace('-', '_')), line.substring(colon + 2));
        }
        int kind = colon < 0 ? -1 : Talk.CUE_NAMES.indexOf(line.substring(0, colon));
        if (kind < 0) {
            throw new IllegalArgumentException(where + ": no cue's words: " + line);
        }
        return turn.withSpan(TrainedReader.CUES.get(kind), line.substring(colon + 2));
    }

    private static Talk.Turn turn(String line, int place, boolean looked, String where) {
        var seller = SELLER.matcher(line);
        if (seller.matches()) {
            return new Talk.Turn(place, Speaker.SELLER, seller.group(1), Learner.UNKNOWN, Map.of(), Map.of(), Optional.empty(), true);
        }
        var customer = CUSTOMER.matcher(line);
        if (!customer.matches()) {
            throw new IllegalArgumentException(where + ": neither a seller's nor a customer's line: " + line);
        }
        var cues = new EnumMap<CueKind, Boolean>(CueKind.class);
        var named = customer.group(2) == null ? List.<String>of() : List.of(customer.group(2).split(","));
        for (int i = 0; i < TrainedReader.CUES.size(); i++) {
            cues.put(TrainedReader.CUES.get(i), named.contains(Talk.CUE_NAMES.get(i)));
        }
        int moment = customer.group(1).equals("none") ? Learner.NOTHING : moment(customer.group(1), where);
        return new Talk.Turn(place, Speaker.CUSTOMER, customer.group(3), moment, cues, Map.of(), looked ? Optional.of(Map.of()) : Optional.empty(), true);
    }

    private static int moment(String name, String where) {
        for (int i = 0; i < Moment.values().length; i++) {
            if (Moment.values()[i].name().toLowerCase(Locale.ROOT).equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(where + ": " + name + " is no moment");
    }

    /** The public dialogues of a file of JSON lines. */
    static List<Talk> dialogues(Path file) throws IOException {
        var json = new ObjectMapper();
        var talks = new ArrayList<Talk>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                talks.add(dialogue(json.readTree(line)));
            }
        }
        return talks;
    }

    private static Talk dialogue(JsonNode node) {
        var turns = new ArrayList<Talk.Turn>();
        for (var turn : node.get("turns")) {
            boolean customer = turn.get("speaker").asString().equals("customer");
            boolean byHand = !"rule".equals(turn.path("label_by").asString(""));
            int moment = Learner.UNKNOWN;
            if (customer && turn.has("stage")) {
                moment = turn.get("stage").isNull() ? Learner.NOTHING : moment(turn.get("stage").asString(), node.get("id").asString());
            }
            var cues = new EnumMap<CueKind, Boolean>(CueKind.class);
            boolean complete = turn.path("cues_complete").asBoolean();
            var named = new ArrayList<String>();
            turn.path("cues").forEach(c -> named.add(c.asString()));
            for (int i = 0; customer && i < TrainedReader.CUES.size(); i++) {
                boolean there = named.contains(Talk.CUE_NAMES.get(i));
                if (there || complete) {
                    cues.put(TrainedReader.CUES.get(i), there);
                }
            }
            turns.add(new Talk.Turn(turns.size(), customer ? Speaker.CUSTOMER : Speaker.SELLER, turn.get("text").asString(), moment, cues, Map.of(), Optional.empty(), byHand));
        }
        return new Talk(node.get("id").asString(), node.get("source").asString(), Language.of(node.get("lang").asString()).orElseThrow(), turns);
    }
}

package org.askwell.exchange.playbook;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.Check;
import org.askwell.core.playbook.ComplaintStep;
import org.askwell.core.playbook.Cue;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.CustomerType;
import org.askwell.core.playbook.Evidence;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Phrases;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Question;
import org.askwell.core.playbook.RefusedPlaybook.Fault;
import org.askwell.core.playbook.ReplyCard;
import org.askwell.core.playbook.Stage;
import org.askwell.core.playbook.Technique;
import org.askwell.core.playbook.Text;
import org.askwell.core.playbook.Topic;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Makes a playbook of a file that is as the schema says, and checks what a schema can't say about single entries. */
final class PlaybookMapper {
    private static final String WORDS = "{words}";

    private final JsonFile file;
    private final Entries entries;

    PlaybookMapper(JsonFile file, Entries entries) {
        this.file = file;
        this.entries = entries;
    }

    Playbook playbook() {
        checkEntries();
        var stages = entries.in(Section.STAGES).stream().map(this::stage).toList();
        return new Playbook(
                about(),
                stages,
                entries.in(Section.TOPICS).stream().map(this::topic).toList(),
                entries.in(Section.QUESTIONS).stream().map(q -> question(q, stages)).toList(),
                entries.in(Section.CUES).stream().map(this::cue).toList(),
                entries.in(Section.EVIDENCE).stream().map(this::evidence).toList(),
                entries.in(Section.REPLY_CARDS).stream().map(this::replyCard).toList(),
                entries.in(Section.CUSTOMER_TYPES).stream().map(this::customerType).toList(),
                entries.in(Section.COMPLAINT_STEPS).stream().map(this::complaintStep).toList(),
                entries.in(Section.CHECKS).stream().map(this::check).toList());
    }

    /** Refuses the file for a phrase against the grammar, or an echo that can't hold the customer's words. */
    void checkEntries() {
        for (var section : List.of(Section.TOPICS, Section.CUES, Section.EVIDENCE)) {
            for (var entry : entries.in(section)) {
                if (!entry.used()) {
                    checkPhrases(entry.at("phrases"), entry.node().path("phrases"));
                    checkPhrases(entry.at("not"), entry.node().path("not"));
                    checkPhrases(entry.at("asked"), entry.node().path("asked"));
                    checkEcho(entry.at("echo"), entry.node().path("echo"));
                }
            }
        }
    }

    private void checkPhrases(JsonPointer at, JsonNode byLanguage) {
        for (var language : byLanguage.properties()) {
            int index = 0;
            for (var phrase : Entries.strings(language.getValue())) {
                var place = at.appendProperty(language.getKey()).appendIndex(index++);
                PhraseGrammar.wants(phrase).ifPresent(wanted -> {
                    throw file.refusal(place, Fault.BAD_PHRASE, wanted, phrase);
                });
            }
        }
    }

    private void checkEcho(JsonPointer at, JsonNode echo) {
        for (var language : echo.properties()) {
            var text = language.getValue().stringValue();
            if (!text.contains(WORDS)) {
                throw file.refusal(at.appendProperty(language.getKey()), Fault.MISSING_PLACEHOLDER, WORDS, text);
            }
        }
    }

    private Playbook.About about() {
        var root = file.root();
        return new Playbook.About(string(root, "id"), root.path("version").intValue(), text(root.path("name")), text(root.path("about")),
                string(root, "author"), string(root, "licence"), string(root, "source"));
    }

    private Stage stage(Listed entry) {
        var node = entry.node();
        return new Stage(entry.id(), moment(node.path("moment")), text(node.path("name")), text(node.path("customer")),
                text(node.path("seller")), entries.ids(entry, "exit", Section.TOPICS), node.path("presenting").booleanValue());
    }

    private Topic topic(Listed entry) {
        var canonical = entry.node().path("canonical").stringValueOpt().map(word -> constant(CanonicalTopic.class, word));
        return new Topic(entry.id(), canonical, text(entry.node().path("name")), phrases(entry.node()),
                new Phrases(lists(entry.node().path("asked")), Map.of()));
    }

    private Question question(Listed entry, List<Stage> stages) {
        var node = entry.node();
        return new Question(entry.id(), stagesOf(entry, stages), string(node, "topic"), constant(Technique.class, string(node, "technique")),
                entries.ids(entry, "after", Section.CUES), node.path("reply").booleanValue(false), entries.ids(entry, "needs", Section.TOPICS),
                text(node.path("text")), text(node.path("why")), string(node, "source"));
    }

    private Set<String> stagesOf(Listed question, List<Stage> stages) {
        if (question.node().has("stages")) {
            return new LinkedHashSet<>(entries.ids(question, "stages", Section.STAGES));
        }
        var moments = new TreeSet<Moment>();
        question.node().path("moments").values().forEach(m -> moments.add(moment(m)));
        var fitting = new LinkedHashSet<String>();
        stages.stream().filter(s -> moments.contains(s.moment())).forEach(s -> fitting.add(s.id()));
        if (fitting.isEmpty()) {
            var there = new TreeSet<Moment>();
            stages.forEach(s -> there.add(s.moment()));
            throw file.refusal(question.at("moments"), Fault.FITS_NO_STAGE, words(there), words(moments));
        }
        return fitting;
    }

    private Cue cue(Listed entry) {
        var node = entry.node();
        var echo = node.has("echo") ? Optional.of(text(node.path("echo"))) : Optional.<Text>empty();
        return new Cue(entry.id(), constant(CueKind.class, string(node, "kind")), node.path("topic").stringValueOpt(), phrases(node),
                Duration.ofSeconds(node.path("cooldown").intValue()), echo);
    }

    private Evidence evidence(Listed entry) {
        return new Evidence(entry.id(), moment(entry.node().path("moment")), phrases(entry.node()));
    }

    private ReplyCard replyCard(Listed entry) {
        var node = entry.node();
        var steps = node.path("steps").values().stream()
                .map(step -> new ReplyCard.Step(text(step.path("name")), text(step.path("say")))).toList();
        return new ReplyCard(entry.id(), text(node.path("name")), constant(CueKind.class, string(node, "kind")),
                entries.ids(entry, "cues", Section.CUES), steps, texts(node.path("avoid")), string(node, "source"));
    }

    private CustomerType customerType(Listed entry) {
        var node = entry.node();
        return new CustomerType(entry.id(), text(node.path("name")), texts(node.path("signs")), texts(node.path("tips")),
                texts(node.path("avoid")), string(node, "source"));
    }

    private ComplaintStep complaintStep(Listed entry) {
        var node = entry.node();
        return new ComplaintStep(entry.id(), text(node.path("name")), text(node.path("tell")), text(node.path("say")), string(node, "source"));
    }

    private Check check(Listed entry) {
        var node = entry.node();
        return new Check(entry.id(), constant(Check.Skill.class, string(node, "skill")), text(node.path("text")), string(node, "source"));
    }

    private static Phrases phrases(JsonNode entry) {
        return new Phrases(lists(entry.path("phrases")), lists(entry.path("not")));
    }

    private static Map<Language, List<String>> lists(JsonNode byLanguage) {
        var lists = new EnumMap<Language, List<String>>(Language.class);
        byLanguage.properties().forEach(field -> lists.put(language(field.getKey()), Entries.strings(field.getValue())));
        return lists;
    }

    private static Text text(JsonNode byLanguage) {
        var texts = new EnumMap<Language, String>(Language.class);
        byLanguage.properties().forEach(field -> texts.put(language(field.getKey()), field.getValue().stringValue()));
        return new Text(texts);
    }

    private static List<Text> texts(JsonNode list) {
        return list.values().stream().map(PlaybookMapper::text).toList();
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }

    private static Moment moment(JsonNode word) {
        return constant(Moment.class, word.stringValue());
    }

    private static String string(JsonNode node, String field) {
        return node.path(field).stringValue();
    }

    /** The constant that the format writes as this word. */
    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String words(Set<Moment> moments) {
        return String.join(", ", moments.stream().map(m -> m.name().toLowerCase(Locale.ROOT)).toList());
    }
}

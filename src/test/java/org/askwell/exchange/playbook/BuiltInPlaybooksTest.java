package org.askwell.exchange.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.Check;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Phrases;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Stage;
import org.askwell.core.playbook.Technique;
import org.askwell.core.playbook.Text;
import org.junit.jupiter.api.Test;

/** The built-in playbook holds what a seller may expect of it. */
class BuiltInPlaybooksTest {
    private static final Set<Language> WRITTEN = EnumSet.allOf(Language.class);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

    private final Playbook playbook = new BuiltInPlaybooks(new PlaybookDoor()).usual();

    @Test
    void goesThroughTheFiveMomentsInTheirOrder() {
        assertThat(playbook.about().id()).isEqualTo("buying-process");
        assertThat(playbook.stages()).extracting(Stage::moment).containsExactly(Moment.values());
        assertThat(playbook.stages().getFirst().presenting()).as("pitching at the need").isFalse();
        assertThat(playbook.stages()).filteredOn(s -> s.moment() == Moment.EVALUATION).allMatch(Stage::presenting);
        assertThat(playbook.stages()).allSatisfy(s -> assertThat(s.exit()).isNotEmpty());
    }

    @Test
    void hasTheTenTopics() {
        assertThat(playbook.topics()).hasSize(10);
        assertThat(CanonicalTopic.values()).allSatisfy(c -> assertThat(playbook.topic(c)).isPresent());
    }

    @Test
    void hasQuestionsForAllStagesTopicsAndTechniques() {
        assertThat(playbook.questions()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(playbook.stages()).allSatisfy(s -> assertThat(playbook.questions().stream().filter(q -> q.stages().contains(s.id())).count())
                .as(s.id()).isGreaterThanOrEqualTo(16));
        assertThat(playbook.topics()).allSatisfy(t -> assertThat(playbook.questions().stream().filter(q -> q.topic().equals(t.id())).count())
                .as(t.id()).isGreaterThanOrEqualTo(8));
        for (var stage : playbook.stages()) {
            assertThat(playbook.topics()).allSatisfy(t -> assertThat(playbook.questions()).as(stage.id() + " × " + t.id())
                    .anyMatch(q -> q.stages().contains(stage.id()) && q.topic().equals(t.id())));
        }
        // an echo is made of the customer's words, not written
        assertThat(playbook.questions().stream().map(q -> q.technique()).collect(Collectors.toSet()))
                .containsAll(EnumSet.complementOf(EnumSet.of(Technique.ECHO)));
    }

    @Test
    void hearsEveryKindOfCueAndMoment() {
        var heard = playbook.cues().stream().collect(Collectors.groupingBy(c -> c.kind()));
        assertThat(heard.keySet()).containsExactlyInAnyOrder(CueKind.values());
        assertThat(playbook.cues()).filteredOn(c -> c.kind() == CueKind.VAGUE).allSatisfy(c -> assertThat(c.echo()).isPresent());
        assertThat(playbook.evidence().stream().map(e -> e.moment()).collect(Collectors.toSet())).containsExactlyInAnyOrder(Moment.values());
    }

    @Test
    void listensInEveryLanguage() {
        var deaf = new ArrayList<String>();
        for (var language : WRITTEN) {
            for (var kind : CueKind.values()) {
                var cues = playbook.cues().stream().filter(c -> c.kind() == kind).toList();
                if (cues.stream().mapToInt(c -> c.phrases().in(language).size()).sum() < 12) {
                    deaf.add(language + " " + kind + " has fewer than twelve phrases");
                }
                if (cues.stream().mapToInt(c -> c.phrases().notIn(language).size()).sum() < 3) {
                    deaf.add(language + " " + kind + " has fewer than three do-not-trigger phrases");
                }
            }
            playbook.topics().stream().filter(t -> t.phrases().in(language).size() < 10 || t.asked().in(language).size() < 5)
                    .forEach(t -> deaf.add(language + " hardly hears " + t.id()));
            playbook.evidence().stream().filter(e -> e.phrases().in(language).isEmpty()).forEach(e -> deaf.add(language + " " + e.id()));
        }
        assertThat(deaf).isEmpty();
    }

    @Test
    void hasReplyCards() {
        assertThat(playbook.replyCards()).hasSize(10);
        assertThat(playbook.replyCards()).extracting(card -> card.kind()).contains(CueKind.PRICE, CueKind.COMPETITOR, CueKind.RESISTANCE, CueKind.COMPLAINT);
        assertThat(playbook.replyCards()).allSatisfy(card -> {
            assertThat(card.steps()).as(card.id()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(card.avoid()).as(card.id()).isNotEmpty();
            assertThat(card.cues()).as(card.id()).isNotEmpty();
        });
    }

    @Test
    void knowsTypesTheComplaintStepsAndChecksForEverySkill() {
        assertThat(playbook.customerTypes()).hasSize(8).allSatisfy(type -> {
            assertThat(type.signs()).isNotEmpty();
            assertThat(type.tips()).isNotEmpty();
            assertThat(type.avoid()).isNotEmpty();
        });
        assertThat(playbook.complaintSteps()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(playbook.checks()).hasSize(20);
        assertThat(playbook.checks().stream().map(c -> c.skill()).collect(Collectors.toSet())).containsExactlyInAnyOrder(Check.Skill.values());
    }

    @Test
    void saysEverythingInEveryLanguage() {
        var missing = new ArrayList<String>();
        texts().forEach((where, text) -> WRITTEN.stream().filter(l -> !text.speaks(l)).forEach(l -> missing.add(where + " " + l.code())));
        phrases().forEach((where, phrases) -> WRITTEN.stream().filter(l -> phrases.in(l).isEmpty()).forEach(l -> missing.add(where + " " + l.code())));
        assertThat(missing).isEmpty();
    }

    @Test
    void speaksInShortLines() {
        var tooLong = new ArrayList<String>();
        spoken().forEach((where, text) -> WRITTEN.stream().filter(l -> words(text.in(l)).size() > 25).forEach(l -> tooLong.add(where + " " + l.code())));
        assertThat(tooLong).isEmpty();
    }

    @Test
    void leavesOnlyKnownPlacesToFill() {
        var odd = new ArrayList<String>();
        spoken().forEach((where, text) -> text.byLanguage().forEach((language, line) -> {
            var rest = line.replaceAll("\\{[yY]ou\\}", "");
            if ((where.startsWith("echo") ? rest.replaceFirst("\\{words\\}", "") : rest).contains("{")) {
                odd.add(where + " " + language.code());
            }
            // a Portuguese article doesn't go before every address: "ao você"
            if (language == Language.PT && line.matches(".*\\b(ao|à|do|da|no|na|pelo|pela) \\{you\\}.*")) {
                odd.add(where + " contracts");
            }
        }));
        assertThat(odd).isEmpty();
    }

    @Test
    void asksNothingTwice() {
        var doubles = new ArrayList<String>();
        for (var language : WRITTEN) {
            var list = playbook.questions();
            for (int i = 0; i < list.size(); i++) {
                for (int j = i + 1; j < list.size(); j++) {
                    if (overlap(words(list.get(i).text().in(language)), words(list.get(j).text().in(language))) > .6) {
                        doubles.add(list.get(i).id() + " and " + list.get(j).id() + " in " + language.code());
                    }
                }
            }
        }
        assertThat(doubles).isEmpty();
    }

    private Map<String, Text> spoken() {
        var spoken = new LinkedHashMap<String, Text>();
        playbook.questions().forEach(q -> spoken.put("question " + q.id(), q.text()));
        playbook.cues().forEach(c -> c.echo().ifPresent(e -> spoken.put("echo " + c.id(), e)));
        playbook.replyCards().forEach(c -> c.steps().forEach(s -> spoken.put("card " + c.id() + " " + s.name().in(Language.EN), s.say())));
        playbook.complaintSteps().forEach(s -> spoken.put("step " + s.id(), s.say()));
        return spoken;
    }

    private Map<String, Text> texts() {
        var texts = new LinkedHashMap<>(spoken());
        texts.put("name", playbook.about().name());
        texts.put("about", playbook.about().purpose());
        playbook.stages().forEach(s -> Map.of("name", s.name(), "customer", s.customer(), "seller", s.seller())
                .forEach((what, text) -> texts.put("stage " + s.id() + " " + what, text)));
        playbook.topics().forEach(t -> texts.put("topic " + t.id(), t.name()));
        playbook.questions().forEach(q -> texts.put("why " + q.id(), q.why()));
        playbook.replyCards().forEach(c -> {
            texts.put("card " + c.id(), c.name());
            c.steps().forEach(s -> texts.put("card " + c.id() + " step " + s.name().in(Language.EN), s.name()));
            put(texts, "card " + c.id() + " avoid", c.avoid());
        });
        playbook.customerTypes().forEach(t -> {
            texts.put("type " + t.id(), t.name());
            put(texts, "type " + t.id() + " sign", t.signs());
            put(texts, "type " + t.id() + " tip", t.tips());
            put(texts, "type " + t.id() + " avoid", t.avoid());
        });
        playbook.complaintSteps().forEach(s -> {
            texts.put("step " + s.id() + " name", s.name());
            texts.put("step " + s.id() + " tell", s.tell());
        });
        playbook.checks().forEach(c -> texts.put("check " + c.id(), c.text()));
        return texts;
    }

    private Map<String, Phrases> phrases() {
        var phrases = new LinkedHashMap<String, Phrases>();
        playbook.topics().forEach(t -> phrases.put("topic " + t.id(), t.phrases()));
        playbook.cues().forEach(c -> phrases.put("cue " + c.id(), c.phrases()));
        playbook.evidence().forEach(e -> phrases.put("evidence " + e.id(), e.phrases()));
        return phrases;
    }

    private static void put(Map<String, Text> texts, String where, List<Text> list) {
        for (int i = 0; i < list.size(); i++) {
            texts.put(where + " " + i, list.get(i));
        }
    }

    private static List<String> words(String line) {
        return WORD.matcher(line.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    }

    private static double overlap(List<String> one, List<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var all = Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
        return (double) both.size() / all.size();
    }
}

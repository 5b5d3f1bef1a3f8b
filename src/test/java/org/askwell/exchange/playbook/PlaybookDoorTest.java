package org.askwell.exchange.playbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.Check;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Stage;
import org.askwell.core.playbook.Technique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaybookDoorTest {
    private final Playbook small = SmallPlaybook.door().read(SmallPlaybook.NAME, SmallPlaybook.TEXT.getBytes(UTF_8));

    @Test
    void readsTheCover() {
        assertThat(small.about().id()).isEqualTo("small");
        assertThat(small.about().version()).isEqualTo(3);
        assertThat(small.about().name().in(Language.PT)).isEqualTo("Pequeno");
        assertThat(small.about().purpose().in(Language.EN)).as("the only language there is stands in").isEqualTo("Para testes.");
        assertThat(small.about().author()).isEqualTo("Zoë");
        assertThat(small.about().licence()).isEqualTo("CC0-1.0");
        assertThat(small.about().source()).isEqualTo("Nobody");
    }

    @Test
    void readsItsOwnEntries() {
        assertThat(small.stages()).extracting(Stage::id, Stage::moment, Stage::exit, Stage::presenting).containsExactly(
                tuple("start", Moment.NEED, List.of("own", "timeline"), false),
                tuple("end", Moment.EVALUATION, List.of(), true));
        var own = small.topic("own").orElseThrow();
        assertThat(own.canonical()).isEmpty();
        assertThat(own.phrases().phrases()).isEqualTo(Map.of(
                Language.EN, List.of("^ my|our house*", "# rooms ?"), Language.PT, List.of("orçamento")));
        assertThat(own.phrases().notIn(Language.EN)).containsExactly("no house", "walk-in*");
        assertThat(own.asked().in(Language.EN)).containsExactly("what house ?");
        var question = small.question("q.own").orElseThrow();
        assertThat(question.technique()).isEqualTo(Technique.NEED_PAYOFF);
        assertThat(question.stages()).containsExactly("end");
        assertThat(question.after()).containsExactly("cue.own");
        var cue = small.cue("cue.own").orElseThrow();
        assertThat(cue.kind()).isEqualTo(CueKind.VAGUE);
        assertThat(cue.cooldown()).isEqualTo(Duration.ofMinutes(10));
        assertThat(cue.echo().orElseThrow().in(Language.EN)).isEqualTo("“{words}”: how many?");
        assertThat(small.evidence().getFirst().moment()).isEqualTo(Moment.NEED);
        assertThat(small.customerTypes().getFirst().tips().getFirst().in(Language.EN)).isEqualTo("Wait too.");
        assertThat(small.complaintSteps().getFirst().say().in(Language.EN)).isEqualTo("Please go on.");
        assertThat(small.checks().getFirst().skill()).isEqualTo(Check.Skill.OPEN);
    }

    @Test
    void putsInWhatItUsesFromTheLibrary() {
        assertThat(small.topic("timeline").orElseThrow().canonical()).isEqualTo(Optional.of(CanonicalTopic.TIMELINE));
        assertThat(small.replyCards().getFirst().steps()).hasSize(1);
        assertThat(small.questions()).extracting("id").containsExactly("q.when", "q.own", "q.both");
    }

    @Test
    void aQuestionWithMomentsFitsTheStagesThatHaveThem() {
        assertThat(small.question("q.when").orElseThrow().stages()).containsExactly("start");
        assertThat(small.question("q.both").orElseThrow().stages()).containsExactlyInAnyOrder("start", "end");
    }

    @Test
    void leavesOutWhatALibraryEntryNamesBeyondThePlaybook() {
        assertThat(small.question("q.when").orElseThrow().after()).as("cue.late was not taken").containsExactly("cue.soon");
        assertThat(small.replyCards().getFirst().cues()).isEmpty();
    }

    @Test
    void readsAFileAlsoWithAByteOrderMark(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("mine.askwell"), "\uFEFF" + SmallPlaybook.TEXT);
        assertThat(SmallPlaybook.door().read(file)).isEqualTo(small);
    }

    @Test
    void aPlaybookNeedsNoListButItsStages() {
        var text = SmallPlaybook.TEXT.substring(0, SmallPlaybook.TEXT.indexOf(",\n  \"topics\"")) + "}";
        var bare = SmallPlaybook.door().read("bare.askwell", text.replace("\"own\", \"timeline\"", "").getBytes(UTF_8));
        assertThat(bare.stages()).hasSize(2);
        assertThat(bare.topics()).isEmpty();
    }
}

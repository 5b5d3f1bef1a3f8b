package org.askwell.core.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.askwell.core.playbook.Technique;
import org.junit.jupiter.api.Test;

class AdviceTest {
    @Test
    void aWantedQuestionComesFirstAndTheLastOfFiveGives() {
        var wanted = advice(OptionalInt.empty(), "a", "b", "c", "d", "e").withFirst(question("x"));

        assertThat(wanted.suggestions()).extracting(Suggestion::question).containsExactly("x", "a", "b", "c", "d");
    }

    @Test
    void aWantedQuestionThatIsOfferedAlreadyStandsOnce() {
        var wanted = advice(OptionalInt.empty(), "a", "b", "c").withFirst(question("b"));

        assertThat(wanted.suggestions()).extracting(Suggestion::question).containsExactly("b", "a", "c");
    }

    @Test
    void theGuardsHelpGoesWhereItsQuestionGoes() {
        assertThat(advice(OptionalInt.of(1), "a", "b").withFirst(question("x")).guard().helps()).hasValue(2);
        assertThat(advice(OptionalInt.of(2), "a", "b").withFirst(question("b")).guard().helps()).hasValue(1);
        assertThat(advice(OptionalInt.of(5), "a", "b", "c", "d", "e").withFirst(question("x")).guard().helps()).isEmpty();
    }

    private static Advice advice(OptionalInt helps, String... questions) {
        return new Advice(new RailReading("need", Optional.empty(), Optional.empty()), Stream.of(questions).map(AdviceTest::question).toList(),
                new GuardReading(GuardReading.Verdict.TOO_EARLY, Set.of(), Optional.of(GuardReading.Sign.NEED), helps),
                List.of(), List.of(), List.of(), false, Map.of());
    }

    private static Suggestion question(String id) {
        return new Suggestion(id, id + "?", Technique.OPEN, "need", new Suggestion.Reason(Suggestion.Reason.Code.TOPIC_UNKNOWN, Optional.empty()));
    }
}

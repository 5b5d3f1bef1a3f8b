package org.askwell.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.askwell.core.playbook.Language;
import org.askwell.ui.phrases.Texts;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems(new Texts(new SimpleObjectProperty<>(Language.EN)));

    @Test
    void problemIsToldOnceWhileItStands() {
        var problem = new Problem("The disk is full.", "Nothing is lost.", "Free some space.");
        problems.tell(problem);
        problems.tell(problem);
        assertThat(problems.open()).containsExactly(problem);
        problems.dismiss(problem);
        assertThat(problems.open()).isEmpty();
    }

    @Test
    void detailsOfAnUnexpectedFailureHoldNobodysWords() {
        problems.unexpected(new IllegalStateException("we lose a couple of slots", new RuntimeException("on paper")));
        assertThat(problems.open()).singleElement().satisfies(problem -> {
            assertThat(problem.details().orElseThrow())
                    .contains("IllegalStateException", "RuntimeException", "ProblemsTest")
                    .doesNotContain("slots", "paper");
            assertThat(problem.happened()).containsPattern("AW-[0-9A-F]{6}");
        });
    }

    @Test
    void sameFailureHasTheSameCode() {
        for (int i = 0; i < 2; i++) {
            problems.unexpected(new IllegalStateException("time " + i));
        }
        problems.unexpected(new IllegalArgumentException());
        assertThat(problems.open().stream().map(Problem::happened).distinct()).hasSize(2);
    }
}

package org.askwell.core.coaching.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.askwell.core.playbook.Moment;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private static final List<Double> FIFTHS = Collections.nCopies(5, 0.2);
    /** Customers mostly stay where they are. */
    private static final Habits STAYING = new Habits(List.of(0.6, 0.1, 0.1, 0.1, 0.1), List.of(
            List.of(0.6, 0.1, 0.1, 0.1, 0.1), List.of(0.1, 0.6, 0.1, 0.1, 0.1), List.of(0.1, 0.1, 0.6, 0.1, 0.1),
            List.of(0.1, 0.1, 0.1, 0.6, 0.1), List.of(0.1, 0.1, 0.1, 0.1, 0.6)), FIFTHS);

    @Test
    void aFirstTurnIsBelievedByItsWordsAndByWhereTalksBegin() {
        var belief = STAYING.after(Belief.OPEN, heard(Moment.EVALUATION, 0.9));
        assertThat(belief.best()).isEqualTo(Moment.EVALUATION);
        assertThat(STAYING.after(Belief.OPEN, heard(Moment.EVALUATION, 0.3)).best()).isEqualTo(Moment.NEED);
    }

    @Test
    void aDoubtfulTurnLeavesTheCustomerWhereTheyWere() {
        var sure = STAYING.after(STAYING.after(Belief.OPEN, heard(Moment.DECISION, 0.9)), heard(Moment.DECISION, 0.9));
        var doubtful = STAYING.after(sure, heard(Moment.NEED, 0.3));
        assertThat(doubtful.best()).isEqualTo(Moment.DECISION);
        assertThat(doubtful.likely(Moment.DECISION)).isLessThan(sure.likely(Moment.DECISION));
        assertThat(STAYING.after(sure, heard(Moment.NEED, 0.95)).best()).as("plain words move on, and back").isEqualTo(Moment.NEED);
    }

    @Test
    void aBeliefIsADistribution() {
        var belief = Belief.OPEN;
        for (int i = 0; i < 1_000; i++) {
            belief = STAYING.after(belief, heard(Moment.values()[i % 5], 0.99));
            assertThat(belief.moments().values().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
            assertThat(belief.moments().values()).allMatch(p -> p > 0 && p < 1);
        }
    }

    @Test
    void habitsOfAnotherNumberOfMomentsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Habits(List.of(1.0), List.of(), FIFTHS));
    }

    private static Hearing heard(Moment moment, double likely) {
        var moments = new java.util.EnumMap<Moment, Double>(Moment.class);
        for (var m : Moment.values()) {
            moments.put(m, m == moment ? likely : (1 - likely) / 4);
        }
        return new Hearing(Map.copyOf(moments), 0, Set.of(), Set.of());
    }
}

package org.askwell.core.coaching;

import java.util.Optional;

import org.askwell.core.coaching.RailReading.Because;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Playbook;

/**
 * The rail's place and what pulls at it. It moves, forwards or back, on two signals that agree on another moment: in one
 * turn, or in two before one points back to where it stands. One alone only flags that moment. A choice of the seller
 * holds until two signals after it agree on another. What only answers the seller's question is no signal.
 *
 * @param stage    id of the stage it stands at
 * @param because  what brought it there; empty at the beginning
 * @param pull     the moment that one turn points to
 * @param pulling  that turn's words
 */
record Rail(String stage, Optional<Because> because, Optional<Moment> pull, Optional<String> pulling) {
    static Rail start(Playbook playbook) {
        return new Rail(playbook.stages().getFirst().id(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Rail choose(String chosen, Moment moment) {
        return new Rail(chosen, Optional.of(new Because(moment, Optional.empty(), 0)), Optional.empty(), Optional.empty());
    }

    /** The rail after a turn with signals for {@code moment}, which are in those words. */
    Rail hear(Moment moment, Optional<String> words, int signals, Playbook playbook) {
        if (signals == 0) {
            return this;
        }
        var here = playbook.stage(stage).orElse(playbook.stages().getFirst());
        if (here.moment() == moment || playbook.stageAt(moment).id().equals(stage)) {
            return new Rail(stage, because, Optional.empty(), Optional.empty());
        }
        if (signals >= Reading.MOST_SIGNALS || pull.equals(Optional.of(moment))) {
            var arrived = playbook.stageAt(moment).id();
            return new Rail(arrived, Optional.of(new Because(moment, words.or(() -> pulling), 2)), Optional.empty(), Optional.empty());
        }
        return new Rail(stage, because, Optional.of(moment), words);
    }

    RailReading reading(Playbook playbook) {
        return pull.map(m -> new RailReading(stage, Optional.of(playbook.stageAt(m).id()), Optional.of(new Because(m, pulling, 1))))
                .orElseGet(() -> new RailReading(stage, Optional.empty(), because));
    }
}

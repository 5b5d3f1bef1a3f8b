package org.askwell.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.askwell.core.conversation.Event;

/** How long a talk has been going on; the time between an end and going on again doesn't count. */
final class TalkClock {
    private final Instant started;
    private final List<Pause> pauses = new ArrayList<>();
    private Optional<Instant> ended = Optional.empty();

    TalkClock(Instant started) {
        this.started = started;
    }

    /** Takes the next event in; only an end and going on matter. */
    void take(Event event) {
        switch (event) {
            case Event.Ended end -> ended = Optional.of(end.at());
            case Event.Resumed resumed -> {
                ended.ifPresent(end -> pauses.add(new Pause(end, resumed.at())));
                ended = Optional.empty();
            }
            default -> { }
        }
    }

    /** The time talked until then, never negative; after the end it stands still. */
    Duration at(Instant moment) {
        var until = ended.filter(moment::isAfter).orElse(moment);
        var talked = Duration.between(started, until);
        for (var pause : pauses) {
            if (!until.isBefore(pause.to)) {
                talked = talked.minus(Duration.between(pause.from, pause.to));
            }
        }
        return talked.isNegative() ? Duration.ZERO : talked;
    }

    private record Pause(Instant from, Instant to) {}
}

package org.askwell.core.coaching;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The nudges of a conversation as far as the next one depends on them. Each level goes its own way, as if it had always
 * been chosen: what one shows never changes what another would show.
 *
 * @param ways     by level, what it shows and has shown
 * @param quiet    by id of a cue that nudged, until when it doesn't again
 * @param pitching whether the seller said that they present all the same, and the customer hasn't spoken since
 */
record Nudges(Map<Nudging, Way> ways, Map<String, Instant> quiet, boolean pitching) {
    /** How long it is from one nudge to the next at least; a complaint alone need not wait. */
    static final Duration BREAK = Duration.ofMinutes(2);
    static final Nudges NONE = new Nudges(Map.of(Nudging.QUIET, Way.BEGINNING, Nudging.NORMAL, Way.BEGINNING), Map.of(), false);

    Nudges {
        ways = Map.copyOf(ways);
        quiet = Map.copyOf(quiet);
    }

    /**
     * One level's way.
     *
     * @param now      what it shows
     * @param last     when it nudged last
     * @param reminded the latest line with a question that it reminded of; -1 before any. Each is reminded of once
     */
    record Way(Optional<Nudge> now, @Nullable Instant last, int reminded) {
        static final Way BEGINNING = new Way(Optional.empty(), null, -1);

        private Way after(Instant at, List<Nudge> found, Nudging level) {
            var next = found.stream().filter(n -> level.shows(n.kind()) && may(n, at)).findFirst();
            return next.map(n -> new Way(next, at, n.kind() == Nudge.Kind.UNANSWERED ? n.entry() : reminded))
                    .orElse(new Way(next, last, reminded));
        }

        private boolean may(Nudge nudge, Instant at) {
            return switch (nudge.kind()) {
                case COMPLAINT -> true;
                case UNANSWERED -> nudge.entry() > reminded && rested(at);
                case TOO_EARLY -> rested(at);
            };
        }

        /** A clock that was put back doesn't silence the coach for longer. */
        private boolean rested(Instant at) {
            return last == null || Duration.between(last, at).abs().compareTo(BREAK) >= 0;
        }
    }

    /** What each level shows now; nothing of one that shows none. */
    Map<Nudging, Nudge> now() {
        var now = new EnumMap<Nudging, Nudge>(Nudging.class);
        ways.forEach((level, way) -> way.now.ifPresent(n -> now.put(level, n)));
        return now;
    }

    /** After a turn at that time, which gave reason for those nudges, the most pressing first. */
    Nudges after(Instant at, List<Nudge> found) {
        var next = new EnumMap<Nudging, Way>(Nudging.class);
        ways.forEach((level, way) -> next.put(level, way.after(at, found, level)));
        return new Nudges(next, quiet, pitching);
    }

    Nudges with(boolean presenting) {
        return new Nudges(ways, quiet, presenting);
    }

    boolean isQuiet(String cue, Instant at) {
        var until = quiet.get(cue);
        return until != null && at.isBefore(until);
    }

    Nudges quieten(String cue, Instant until) {
        var next = new HashMap<>(quiet);
        next.put(cue, until);
        return new Nudges(ways, next, pitching);
    }
}

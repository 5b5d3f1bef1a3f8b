package org.askwell.core.coaching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.askwell.core.coaching.GuardReading.Verdict;
import org.askwell.core.conversation.Event;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.text.Utterance;

/** Finds in each turn what is worth an interruption; {@link Nudges} holds back what comes too soon. */
final class Nudger {
    /** From this many words on a statement is taken for presenting; less is a courtesy or a remark. */
    private static final int LONG = 15;

    private final Playbook playbook;
    private final PitchGuard guard;

    Nudger(Playbook playbook, PitchGuard guard) {
        this.playbook = playbook;
        this.guard = guard;
    }

    /**
     * After a turn of the customer: a complaint that begins with it. While one is open the desk shows that anyway.
     *
     * @param after what is understood with the turn
     */
    Nudges heard(Understanding before, Understanding after, Event.Said said) {
        var nudges = before.nudges().with(false);
        if (before.complaint() || !after.complaint()) {
            return nudges.after(said.at(), List.of());
        }
        var cues = after.latest().cues().stream().filter(c -> c.kind() == CueKind.COMPLAINT).toList();
        var loud = cues.stream().filter(c -> !nudges.isQuiet(c.cue(), said.at())).findFirst();
        if (loud.isEmpty()) {
            return nudges.after(said.at(), List.of());
        }
        var nudge = new Nudge(Nudge.Kind.COMPLAINT, said.entry(), loud.map(SpottedCue::words));
        var cooldown = playbook.cue(loud.get().cue()).map(c -> c.cooldown()).orElse(Duration.ZERO);
        return nudges.after(said.at(), List.of(nudge)).quieten(loud.get().cue(), said.at().plus(cooldown));
    }

    /** After a suggested question became the seller's turn. */
    Nudges asked(Understanding before, Understanding after, Event.Asked asked) {
        return before.nudges().after(asked.at(), unanswered(after));
    }

    /** After the seller said something of their own. */
    Nudges sold(Understanding before, Understanding after, Event.Said said) {
        var found = new ArrayList<>(unanswered(after));
        if (presents(said.text()) && !after.sellerTurn().summary() && !before.nudges().pitching()
                && before.course().begun() && before.latest().asked().isEmpty() && before.openQuestions().isEmpty()
                && guard.read(before, List.of()).verdict() == Verdict.TOO_EARLY) {
            found.add(new Nudge(Nudge.Kind.TOO_EARLY, said.entry(), Optional.empty()));
        }
        return before.nudges().after(said.at(), found);
    }

    private static List<Nudge> unanswered(Understanding after) {
        return after.openQuestions().stream().map(q -> new Nudge(Nudge.Kind.UNANSWERED, q.entry(), Optional.of(q.words()))).toList();
    }

    private static boolean presents(String text) {
        var said = Utterance.of(text);
        return said.sentences().stream().noneMatch(Utterance.Sentence::asks) && said.words().size() >= LONG;
    }
}

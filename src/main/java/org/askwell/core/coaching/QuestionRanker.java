package org.askwell.core.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.askwell.core.coaching.Suggestion.Reason;
import org.askwell.core.coaching.Suggestion.Reason.Code;
import org.askwell.core.conversation.Level;
import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.Cue;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Question;
import org.askwell.core.playbook.Stage;
import org.askwell.core.playbook.Technique;
import org.askwell.core.text.Utterance;

/**
 * Chooses what to ask next: fit to the stage, then what is unknown or vague, then what was just said, then technique;
 * minus what was asked, skipped, is known already, or is nearly the same as one of these. The same state always gives the
 * same order.
 */
final class QuestionRanker {
    /** Two questions that share more of their meaningful words than this are the same question. */
    private static final double SAME = 0.6;
    /** How many new facts call for a summary. */
    private static final int WORTH_A_SUMMARY = 3;
    /** An echo of a word worth it comes first. */
    private static final double ECHO = 12;
    /** What a vague word about these may hide is worth more than the best question of a list; "somebody" competes with it. */
    private static final Set<CanonicalTopic> WORTH_AN_ECHO =
            Set.of(CanonicalTopic.TIMELINE, CanonicalTopic.BUDGET, CanonicalTopic.CRITERIA, CanonicalTopic.CONCERNS);
    /** What a suggestion loses for each better one on the same topic. */
    private static final double SAME_TOPIC = 3;

    private final Playbook playbook;
    private final PitchGuard guard;
    private final Map<String, Set<String>> meaning = new HashMap<>();
    /** By question, the others that ask nearly the same. */
    private final Map<String, Set<String>> twins = new HashMap<>();

    QuestionRanker(Playbook playbook, PitchGuard guard, Language language) {
        this.playbook = playbook;
        this.guard = guard;
        for (var question : playbook.questions()) {
            meaning.put(question.id(), meaning(question.text().in(language), language));
        }
        meaning.forEach((id, words) -> twins.put(id, meaning.entrySet().stream()
                .filter(other -> !other.getKey().equals(id) && FunctionWords.overlap(words, other.getValue()) > SAME)
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet())));
    }

    private static Set<String> meaning(String text, Language language) {
        return FunctionWords.meaningful(Utterance.of(text).words(), language);
    }

    /** The question of the playbook that these words of the seller ask, if they plainly ask one. */
    Optional<Question> recognise(String words, Language language) {
        var said = meaning(words, language);
        return playbook.questions().stream()
                .filter(q -> FunctionWords.overlap(said, meaning.getOrDefault(q.id(), Set.of())) >= 0.5)
                .max(Comparator.comparingDouble(q -> FunctionWords.overlap(said, meaning.getOrDefault(q.id(), Set.of()))));
    }

    /** The suggestions, the best first, at most {@link Advice#MOST_SUGGESTIONS}. */
    List<Suggestion> rank(Understanding state) {
        var view = new View(state);
        var candidates = new ArrayList<Candidate>();
        if (!state.sellerTurn().echo()) {
            state.latest().cues().forEach(spotted -> playbook.cue(spotted.cue()).flatMap(c -> view.echo(c, spotted.words())).ifPresent(candidates::add));
        }
        playbook.questions().forEach(q -> view.weigh(q).ifPresent(candidates::add));
        return choose(candidates);
    }

    /** Takes the best, then the best of the rest that is not about the same, and so on; of equals the one that stands first. */
    private List<Suggestion> choose(List<Candidate> candidates) {
        var chosen = new ArrayList<Candidate>();
        while (chosen.size() < Advice.MOST_SUGGESTIONS) {
            Candidate best = null;
            double bestScore = Double.NEGATIVE_INFINITY;
            for (var candidate : candidates) {
                double score = candidate.score - SAME_TOPIC * chosen.stream().filter(c -> c.topic.equals(candidate.topic)).count();
                if (score > bestScore && chosen.stream().noneMatch(c -> c.id.equals(candidate.id) || areTwins(c.id, candidate.id)
                        || (c.technique == Technique.SUMMARISING && candidate.technique == Technique.SUMMARISING))) {
                    best = candidate;
                    bestScore = score;
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(best);
        }
        return chosen.stream().map(c -> c.suggestion.get()).toList();
    }

    private boolean areTwins(String one, String other) {
        return twins.getOrDefault(one, Set.of()).contains(other);
    }

    /** @param suggestion made only for those that are chosen */
    private record Candidate(String id, String topic, Technique technique, double score, Supplier<Suggestion> suggestion) {}

    /** One state, looked at as a question's surroundings. */
    private final class View {
        final Understanding state;
        final Stage here;
        final Optional<Stage> probably;
        final boolean ready;
        final Optional<String> missing;
        final Set<String> justCued = new HashSet<>();
        /** Of these, those that say what about: that somebody asks something doesn't. */
        final Set<String> followed = new HashSet<>();
        final Set<String> justStated = new HashSet<>();

        View(Understanding state) {
            this.state = state;
            this.here = playbook.stage(state.rail().stage()).orElse(playbook.stages().getFirst());
            this.probably = state.rail().pull().map(playbook::stageAt);
            this.ready = guard.ready(state);
            this.missing = guard.missingTopic(state);
            for (var spotted : state.latest().cues()) {
                justCued.add(spotted.cue());
                if (spotted.kind() != CueKind.QUESTION) {
                    followed.add(spotted.cue());
                }
            }
            state.latest().stated().forEach(s -> justStated.add(s.topic()));
        }

        Optional<Candidate> echo(Cue cue, String words) {
            if (cue.kind() != CueKind.VAGUE || cue.echo().isEmpty() || state.marks().containsKey(cue.id())) {
                return Optional.empty();
            }
            var topic = cue.topic().orElseThrow();
            if (state.level(topic) == Level.SPECIFIC) {
                return Optional.empty();
            }
            boolean worthIt = playbook.topic(topic).flatMap(t -> t.canonical()).filter(WORTH_AN_ECHO::contains).isPresent();
            double score = worthIt ? ECHO : ECHO - 4.8;
            var echo = cue.echo().get();
            return Optional.of(new Candidate(cue.id(), topic, Technique.ECHO, score, () -> new Suggestion(cue.id(),
                    state.address().in(echo.in(state.language())
                            .replace("{words}", Quotes.around(words.toLowerCase(state.language().locale()), state.language()))),
                    Technique.ECHO, topic, new Reason(Code.ECHO, Optional.of(words)))));
        }

        /** How much this question is worth now; empty where it must not be asked. */
        Optional<Candidate> weigh(Question question) {
            if (settled(question) || forbidden(question)) {
                return Optional.empty();
            }
            var level = state.level(question.topic());
            boolean justSaid = question.after().stream().anyMatch(followed::contains);
            boolean sumUp = question.technique() == Technique.SUMMARISING && state.signs().newFacts() >= WORTH_A_SUMMARY;
            double score = fit(question) + gap(question, level) + technique(question, level);
            if (justSaid) {
                score += 2.5;
            }
            if (justStated.contains(question.topic()) && level == Level.VAGUE) {
                score += 1;
            }
            if (state.sellerTurn().waiting() && state.sellerTurn().topic().equals(Optional.of(question.topic()))) {
                score -= 4; // it was just asked about: wait for the answer
            }
            if (missing.equals(Optional.of(question.topic()))) {
                score += 0.6;
            }
            if (sumUp) {
                score += 3.5;
            }
            return Optional.of(new Candidate(question.id(), question.topic(), question.technique(), score, () -> new Suggestion(question.id(),
                    state.address().in(question.text().in(state.language())), question.technique(), question.topic(),
                    new Reason(code(level, justSaid, sumUp), justSaid ? cuedWords(question) : Optional.empty()))));
        }

        /** Asked or skipped, or nearly the same as one that was. */
        private boolean settled(Question question) {
            return state.marks().containsKey(question.id())
                    || twins.getOrDefault(question.id(), Set.of()).stream().anyMatch(state.marks()::containsKey);
        }

        /**
         * A reply to nothing, talk of what isn't known, a commitment before the guard is ready, a summary of nothing, anything
         * that sells during a complaint.
         */
        private boolean forbidden(Question question) {
            if ((question.reply() && question.after().stream().noneMatch(justCued::contains))
                    || question.needs().stream().anyMatch(t -> state.level(t) == Level.UNKNOWN)) {
                return true;
            }
            boolean aftersale = question.stages().stream().flatMap(s -> playbook.stage(s).stream()).anyMatch(s -> s.moment() == Moment.AFTERSALE);
            boolean commits = question.technique() == Technique.COMMITMENT;
            if (state.complaint()) {
                return !aftersale || commits || question.technique() == Technique.NEED_PAYOFF;
            }
            if (question.technique() == Technique.SUMMARISING && state.signs().newFacts() < WORTH_A_SUMMARY) {
                return true;
            }
            return commits && !ready && here.moment() != Moment.AFTERSALE;
        }

        private double fit(Question question) {
            double fit = 0;
            if (question.stages().contains(here.id())) {
                fit = 4;
            }
            if (probably.isPresent() && question.stages().contains(probably.get().id())) {
                // while nothing speaks for the stage where every rail begins, the one signal there is says more
                fit = Math.max(fit, state.rail().because().isEmpty() ? 5 : 3.6);
            }
            return fit;
        }

        private double gap(Question question, Level level) {
            if (question.technique() == Technique.SUMMARISING) {
                return 0;
            }
            double gap = switch (level) {
                case UNKNOWN -> 2;
                case VAGUE -> 1.6;
                case SPECIFIC -> -2.5;
            };
            return here.exit().contains(question.topic()) && level != Level.SPECIFIC ? gap + 0.8 : gap;
        }

        private double technique(Question question, Level level) {
            if (question.technique().closed()) {
                return state.sellerTurn().closed() ? -3 : -0.4;
            }
            return switch (question.technique()) {
                case OPEN -> level == Level.UNKNOWN ? 0.5 : -0.2;
                case CLARIFYING, PROBING -> level == Level.VAGUE ? 0.8 : 0;
                case REFLECTING, HYPOTHETICAL, NEED_PAYOFF -> state.known().isEmpty() ? -1 : 0;
                case IMPLICATION -> level == Level.UNKNOWN && !state.known().isEmpty() ? 0.4 : 0;
                case ECHO, SUMMARISING, CHOICE, CONFIRMING, COMMITMENT -> 0;
            };
        }

        private Code code(Level level, boolean justSaid, boolean sumUp) {
            if (justSaid) {
                return Code.JUST_SAID;
            }
            if (sumUp) {
                return Code.SUM_UP;
            }
            return switch (level) {
                case UNKNOWN -> Code.TOPIC_UNKNOWN;
                case VAGUE -> Code.TOPIC_VAGUE;
                case SPECIFIC -> Code.FITS_STAGE;
            };
        }

        private Optional<String> cuedWords(Question question) {
            return state.latest().cues().stream().filter(c -> followed.contains(c.cue()) && question.after().contains(c.cue()))
                    .map(SpottedCue::words).findFirst();
        }
    }
}

package org.askwell.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.askwell.core.coaching.Coach;
import org.askwell.core.coaching.Lessons;
import org.askwell.core.coaching.ear.Features;
import org.askwell.core.coaching.ear.Habits;
import org.askwell.core.coaching.ear.Learner;
import org.askwell.core.coaching.ear.Learner.Lesson;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.coaching.ear.TrainedReader;
import org.askwell.core.coaching.ear.Weights;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.text.Utterance;

/** Makes weights of labelled talks in one language. */
final class Training {
    /** Sources that a shipped reader may learn from, with attribution; see the NOTICE. */
    static final Set<String> ALLOWED = Set.of(Talk.AUTHORED, "multidogo", "persuasionforgood", "iard", "abcd");

    /** All readers together stay below 8 MB on disk. */
    private static final int MOST_FEATURES = 75_000;
    static final int FOLDS = 4;
    /** What was labelled by rule counts less than what a person labelled. */
    private static final double BY_RULE = 0.7;
    /** Words that show a cue, taken by themselves. */
    private static final double BY_ITSELF = 0.5;
    /** How much of what follows what is left to chance, for the talks at hand are few. */
    private static final double CHANCE = 0.1;
    private static final double SMOOTHING = 2;
    /** A threshold below this would raise too many false alarms, however many cues it caught. */
    private static final double LOWEST_THRESHOLD = 0.25;

    private final Lessons lessons;
    private final Learner learner = new Learner(MOST_FEATURES);

    Training(Playbook playbook) {
        lessons = new Lessons(new Coach(playbook, Readers.NONE));
    }

    /** A talk, and what the reader would look at in it. */
    record Heard(Talk talk, List<Lessons.Heard> turns) {}

    /** Learns from those talks that it may learn from; the thresholds are chosen on talks that were left out. */
    Weights learn(Collection<Talk> talks) {
        var heard = talks.stream().filter(t -> ALLOWED.contains(t.source())).map(t -> new Heard(t, lessons.of(t))).toList();
        var habits = habits(heard);
        return learner.learn(lessons(heard), habits, thresholds(heard, habits));
    }

    private List<Float> thresholds(List<Heard> heard, Habits habits) {
        var kinds = TrainedReader.CUES;
        var none = Collections.nCopies(kinds.size(), 0.5f);
        var said = new ArrayList<List<double[]>>();
        kinds.forEach(_ -> said.add(new ArrayList<>()));
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var reader = new TrainedReader(learner.learn(lessons(heard.stream().filter(h -> fold(h.talk) != out).toList()), habits, none));
            heard.stream().filter(h -> fold(h.talk) == out && h.talk.source().equals(Talk.AUTHORED)).flatMap(h -> h.turns.stream()).forEach(turn -> {
                for (int k = 0; k < kinds.size(); k++) {
                    var there = turn.turn().cues().get(kinds.get(k));
                    if (there != null) {
                        said.get(k).add(new double[] {reader.likely(kinds.get(k), turn.features()), there ? 1 : 0});
                    }
                }
            });
        }
        return said.stream().map(Training::threshold).toList();
    }

    /** Which of {@value #FOLDS} parts a talk belongs to. */
    static int fold(Talk talk) {
        return Math.floorMod(talk.id().hashCode(), FOLDS);
    }

    /** The threshold with the best F1, by likelihood and truth. */
    private static float threshold(List<double[]> said) {
        said.sort((one, other) -> Double.compare(other[0], one[0]));
        double all = said.stream().mapToDouble(s -> s[1]).sum();
        double right = 0;
        double best = -1;
        double threshold = 0.5;
        for (int i = 0; i < said.size() && said.get(i)[0] >= LOWEST_THRESHOLD; i++) {
            right += said.get(i)[1];
            double f1 = 2 * right / (i + 1 + all);
            if (f1 > best) {
                best = f1;
                threshold = said.get(i)[0];
            }
        }
        return (float) threshold;
    }

    static Habits habits(List<Heard> heard) {
        int moments = Moment.values().length;
        var counts = new double[moments + 1][moments];
        var common = new double[moments];
        for (var row : counts) {
            Arrays.fill(row, SMOOTHING);
        }
        for (var one : heard) {
            if (one.talk.source().equals(Talk.AUTHORED)) {
                int last = moments;
                for (var turn : one.turns) {
                    int moment = turn.turn().moment();
                    if (moment >= 0 && moment < moments) {
                        counts[last][moment]++;
                        common[moment]++;
                        last = moment;
                    }
                }
            }
        }
        var rows = Arrays.stream(counts).map(Training::shares).toList();
        double all = Arrays.stream(common).sum();
        return new Habits(rows.getLast(), rows.subList(0, moments), Arrays.stream(common).mapToObj(c -> c / all).toList());
    }

    private static List<Double> shares(double[] counts) {
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).mapToObj(c -> (1 - CHANCE) * c / all + CHANCE / counts.length).toList();
    }

    static List<Lesson> lessons(List<Heard> heard) {
        var lessons = new ArrayList<Lesson>();
        for (var one : heard) {
            for (var turn : one.turns) {
                add(lessons, turn);
            }
        }
        return lessons;
    }

    private static void add(List<Lesson> lessons, Lessons.Heard heard) {
        var turn = heard.turn();
        double weight = turn.byHand() ? 1 : BY_RULE;
        if (turn.moment() != Learner.UNKNOWN || !turn.cues().isEmpty()) {
            var cues = TrainedReader.CUES.stream().map(k -> label(turn.cues().get(k))).toList();
            lessons.add(new Lesson(heard.features(), turn.moment(), cues, weight));
        }
        // in the order of the kinds: a map's own order may change from run to run
        for (var kind : TrainedReader.CUES) {
            var words = turn.spans().get(kind);
            if (words != null) {
                lessons.add(new Lesson(Features.ofWords(Utterance.of(words)), Learner.UNKNOWN, only(kind, turn), BY_ITSELF));
            }
        }
    }

    private static int label(Boolean there) {
        return there == null ? Learner.UNKNOWN : there ? 1 : 0;
    }

    /** That kind, and none that the whole turn doesn't hold. */
    private static List<Integer> only(CueKind kind, Talk.Turn turn) {
        return TrainedReader.CUES.stream().map(k -> k == kind ? 1 : Boolean.FALSE.equals(turn.cues().get(k)) ? 0 : Learner.UNKNOWN).toList();
    }
}

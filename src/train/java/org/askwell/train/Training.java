package org.askwell.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.text.Utterance;
import org.jspecify.annotations.Nullable;

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
    /** The threshold of what nobody labelled. */
    private static final double NEVER = 1.1;
    /** What is heard is to be right at least so often: false alarms annoy more than misses. */
    private static final double LEAST_PRECISION = 0.5;
    private static final double LOWEST_THRESHOLD = 0.1;

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
        var none = Collections.nCopies(Weights.MARKS, 0.5f);
        var said = new ArrayList<List<double[]>>();
        none.forEach(_ -> said.add(new ArrayList<>()));
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var reader = new TrainedReader(learner.learn(lessons(heard.stream().filter(h -> fold(h.talk) != out).toList()), habits, none));
            heard.stream().filter(h -> fold(h.talk) == out && h.talk.source().equals(Talk.AUTHORED)).flatMap(h -> h.turns.stream()).forEach(turn -> {
                var marks = marks(turn.turn());
                var likely = likely(reader, turn);
                for (int k = 0; k < Weights.MARKS; k++) {
                    if (marks.get(k) != Learner.UNKNOWN) {
                        said.get(k).add(new double[] {likely.get(k), marks.get(k)});
                    }
                }
            });
        }
        return said.stream().map(Training::threshold).toList();
    }

    private static List<Double> likely(TrainedReader reader, Lessons.Heard turn) {
        var likely = new ArrayList<Double>();
        TrainedReader.CUES.forEach(k -> likely.add(reader.likely(k, turn.features())));
        TrainedReader.TOPICS.forEach(t -> likely.add(reader.likely(t, turn.features())));
        return likely;
    }

    /** Which of {@value #FOLDS} parts a talk belongs to. */
    static int fold(Talk talk) {
        return Math.floorMod(talk.id().hashCode(), FOLDS);
    }

    /** The threshold with the best F1 among those that are right often enough, by likelihood and truth. */
    private static float threshold(List<double[]> said) {
        said.sort((one, other) -> Double.compare(other[0], one[0]));
        double all = said.stream().mapToDouble(s -> s[1]).sum();
        double right = 0;
        double best = -1;
        double threshold = said.isEmpty() ? NEVER : 0.5;
        for (int i = 0; i < said.size() && said.get(i)[0] >= LOWEST_THRESHOLD; i++) {
            right += said.get(i)[1];
            double f1 = 2 * right / (i + 1 + all);
            if (f1 > best && right >= LEAST_PRECISION * (i + 1)) {
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
            lessons.add(new Lesson(heard.features(), turn.moment(), marks(turn), weight));
        }
        // in the order of the kinds: a map's own order may change from run to run
        for (int k = 0; k < TrainedReader.CUES.size(); k++) {
            byItself(lessons, turn.spans().get(TrainedReader.CUES.get(k)), k, turn);
        }
        var topics = turn.topics().orElse(Map.of());
        for (int k = 0; k < TrainedReader.TOPICS.size(); k++) {
            byItself(lessons, topics.get(TrainedReader.TOPICS.get(k)), TrainedReader.CUES.size() + k, turn);
        }
    }

    /** That mark for its words alone, and none that the whole turn doesn't have. */
    private static void byItself(List<Lesson> lessons, @Nullable String words, int mark, Talk.Turn turn) {
        if (words != null) {
            var marks = new ArrayList<Integer>();
            marks(turn).forEach(m -> marks.add(m == 0 ? 0 : Learner.UNKNOWN));
            marks.set(mark, 1);
            lessons.add(new Lesson(Features.ofWords(Utterance.of(words)), Learner.UNKNOWN, marks, BY_ITSELF));
        }
    }

    /** By kind of cue and then by topic whether the turn has it. */
    private static List<Integer> marks(Talk.Turn turn) {
        var marks = new ArrayList<Integer>();
        for (var kind : TrainedReader.CUES) {
            var there = turn.cues().get(kind);
            marks.add(there == null ? Learner.UNKNOWN : there ? 1 : 0);
        }
        for (var topic : TrainedReader.TOPICS) {
            marks.add(turn.topics().map(t -> t.containsKey(topic) ? 1 : 0).orElse(Learner.UNKNOWN));
        }
        return marks;
    }
}

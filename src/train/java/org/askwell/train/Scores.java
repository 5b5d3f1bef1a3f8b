package org.askwell.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.askwell.core.coaching.ear.Learner;
import org.askwell.core.coaching.ear.TrainedReader;
import org.askwell.core.playbook.CueKind;

/**
 * How well talks were read: accuracy and macro-F1 of the moment over turns that show one, accuracy of the moment carried
 * over all turns, and precision, recall and micro-F1 of cues over turns whose cues were all labelled.
 */
final class Scores {
    static final int MOMENTS = Learner.NOTHING;
    private static final int SAMPLES = 300;
    private static final int BINS = 10;

    private final List<List<Read>> talks;

    private Scores(Collection<List<Read>> talks) {
        this.talks = List.copyOf(talks);
    }

    static Scores of(Collection<List<Read>> talks) {
        return new Scores(talks);
    }

    /**
     * A turn that was read.
     *
     * @param moment what was shown for it, the carried moment where it showed none
     * @param sure   how likely the reader found that, 0 to 1
     * @param cues   the kinds of cue that were heard
     */
    record Read(Talk talk, Talk.Turn turn, int moment, double sure, Set<CueKind> cues, int suggestions) {
        boolean shows() {
            return turn.moment() >= 0 && turn.moment() < MOMENTS;
        }
    }

    /** Those of the turns that a person labelled. */
    Scores byHand() {
        return new Scores(talks.stream().map(t -> t.stream().filter(r -> r.turn.byHand()).toList()).filter(t -> !t.isEmpty()).toList());
    }

    Scores ofSource(String source) {
        return new Scores(talks.stream().filter(t -> t.getFirst().talk.source().equals(source)).toList());
    }

    long turns() {
        return talks.stream().flatMap(List::stream).filter(Read::shows).count();
    }

    double accuracy() {
        return accuracy(talks);
    }

    double macroF1() {
        return macroF1(talks);
    }

    /** Over all turns of a customer once a moment was shown. */
    double carried() {
        int all = 0;
        int right = 0;
        for (var talk : talks) {
            int last = Learner.UNKNOWN;
            for (var read : talk) {
                last = read.shows() ? read.turn.moment() : last;
                if (last != Learner.UNKNOWN) {
                    all++;
                    right += last == read.moment ? 1 : 0;
                }
            }
        }
        return (double) right / Math.max(1, all);
    }

    /** Over which share of a customer's turns so many questions were suggested. */
    double suggested(int questions) {
        return talks.stream().flatMap(List::stream).mapToDouble(r -> r.suggestions >= questions ? 1 : 0).average().orElse(0);
    }

    /** Right, false and missed cues of these kinds. */
    int[] cues(Collection<CueKind> kinds) {
        var counts = new int[3];
        for (var talk : talks) {
            for (var read : talk) {
                if (read.turn.cues().size() == TrainedReader.CUES.size()) {
                    for (var kind : kinds) {
                        boolean there = Boolean.TRUE.equals(read.turn.cues().get(kind));
                        boolean heard = read.cues.contains(kind);
                        counts[0] += there && heard ? 1 : 0;
                        counts[1] += !there && heard ? 1 : 0;
                        counts[2] += there && !heard ? 1 : 0;
                    }
                }
            }
        }
        return counts;
    }

    static double precision(int[] cues) {
        return (double) cues[0] / Math.max(1, cues[0] + cues[1]);
    }

    static double recall(int[] cues) {
        return (double) cues[0] / Math.max(1, cues[0] + cues[2]);
    }

    static double f1(int[] cues) {
        return 2.0 * cues[0] / Math.max(1, 2 * cues[0] + cues[1] + cues[2]);
    }

    double cuesF1() {
        return f1(cues(TrainedReader.CUES));
    }

    /** By the moment labelled, how often which was shown. */
    int[][] confusion() {
        return confusion(talks);
    }

    /** By tenth of certainty: how many turns, how certain on average, how often right. */
    double[][] calibration() {
        var bins = new double[BINS][3];
        talks.stream().flatMap(List::stream).filter(Read::shows).forEach(r -> {
            var bin = bins[Math.min(BINS - 1, (int) (r.sure * BINS))];
            bin[0]++;
            bin[1] += r.sure;
            bin[2] += r.moment == r.turn.moment() ? 1 : 0;
        });
        for (var bin : bins) {
            bin[1] /= Math.max(1, bin[0]);
            bin[2] /= Math.max(1, bin[0]);
        }
        return bins;
    }

    /** 95 % interval of a figure, by drawing talks with replacement. */
    double[] interval(ToDoubleFunction<Scores> figure) {
        var random = new Random(1);
        var drawn = new ArrayList<Double>();
        for (int i = 0; i < SAMPLES; i++) {
            var sample = new ArrayList<List<Read>>();
            for (int j = 0; j < talks.size(); j++) {
                sample.add(talks.get(random.nextInt(talks.size())));
            }
            drawn.add(figure.applyAsDouble(new Scores(sample)));
        }
        drawn.sort(null);
        return new double[] {drawn.get(SAMPLES / 40), drawn.get(SAMPLES - 1 - SAMPLES / 40)};
    }

    private static double accuracy(List<List<Read>> talks) {
        return talks.stream().flatMap(List::stream).filter(Read::shows).mapToDouble(r -> r.moment == r.turn.moment() ? 1 : 0).average().orElse(0);
    }

    private static int[][] confusion(List<List<Read>> talks) {
        var counts = new int[MOMENTS][MOMENTS];
        talks.stream().flatMap(List::stream).filter(Read::shows).forEach(r -> counts[r.turn.moment()][r.moment]++);
        return counts;
    }

    private static double macroF1(List<List<Read>> talks) {
        var counts = confusion(talks);
        double sum = 0;
        var present = new HashSet<Integer>();
        for (int i = 0; i < MOMENTS; i++) {
            int labelled = 0;
            int shown = 0;
            for (int j = 0; j < MOMENTS; j++) {
                labelled += counts[i][j];
                shown += counts[j][i];
            }
            if (labelled > 0) {
                present.add(i);
                sum += 2.0 * counts[i][i] / (labelled + shown);
            }
        }
        return sum / Math.max(1, present.size());
    }
}

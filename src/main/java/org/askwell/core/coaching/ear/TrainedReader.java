package org.askwell.core.coaching.ear;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;

import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Moment;

/**
 * Reads turns by weights that were learnt from labelled conversations of one language: a linear model over
 * {@link Features}, a softmax over the moments and "nothing", and a logistic for each kind of
 * cue and each topic. Immutable.
 */
public final class TrainedReader {
    /** The kinds of cue that are learnt, in the order of their columns. */
    public static final List<CueKind> CUES = List.of(CueKind.PRICE, CueKind.COMPETITOR, CueKind.RESISTANCE, CueKind.COMPLAINT,
            CueKind.URGENCY, CueKind.DECIDER, CueKind.USER);
    /** The topics that are learnt, in the order of their columns. */
    public static final List<CanonicalTopic> TOPICS = List.of(CanonicalTopic.values());

    private static final List<Moment> MOMENTS = List.of(Moment.values());
    /** The column of "nothing", behind those of the moments. */
    private static final int NOTHING = MOMENTS.size();
    private static final int CUES_FROM = NOTHING + 1;
    private static final int TOPICS_FROM = CUES_FROM + CUES.size();

    private final Weights weights;

    public TrainedReader(Weights weights) {
        this.weights = weights;
    }

    /** What customers do next. */
    public Habits habits() {
        return weights.habits;
    }

    /** What is heard in a turn. */
    public Hearing hear(Features features) {
        var scores = scores(features);
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k <= NOTHING; k++) {
            most = Math.max(most, scores[k]);
        }
        double sum = 0;
        for (int k = 0; k <= NOTHING; k++) {
            scores[k] = Math.exp(scores[k] - most);
            sum += scores[k];
        }
        double nothing = scores[NOTHING] / sum;
        var moments = new EnumMap<Moment, Double>(Moment.class);
        for (int k = 0; k < NOTHING; k++) {
            moments.put(MOMENTS.get(k), scores[k] / (sum - scores[NOTHING]));
        }
        var cues = EnumSet.noneOf(CueKind.class);
        for (int k = 0; k < CUES.size(); k++) {
            if (likely(scores[CUES_FROM + k]) >= weights.thresholds.get(k)) {
                cues.add(CUES.get(k));
            }
        }
        var topics = EnumSet.noneOf(CanonicalTopic.class);
        for (int k = 0; k < TOPICS.size(); k++) {
            if (likely(scores[TOPICS_FROM + k]) >= weights.thresholds.get(CUES.size() + k)) {
                topics.add(TOPICS.get(k));
            }
        }
        return new Hearing(moments, nothing, cues, topics);
    }

    /** How likely the turn holds a cue of that kind: 0 to 1; 0 for kinds that aren't learnt. */
    public double likely(CueKind kind, Features features) {
        int k = CUES.indexOf(kind);
        return k < 0 ? 0 : likely(scores(features)[CUES_FROM + k]);
    }

    /** How likely the turn says something on that topic: 0 to 1. */
    public double likely(CanonicalTopic topic, Features features) {
        return likely(scores(features)[TOPICS_FROM + TOPICS.indexOf(topic)]);
    }

    private static double likely(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    private double[] scores(Features features) {
        var sums = new float[Weights.COLUMNS];
        var known = weights.ids;
        int at = 0;
        // both ascend, so each search begins where the last one ended
        for (int i = 0; i < features.ids.length && at < known.length; i++) {
            at = find(known, at, features.ids[i]);
            if (at < known.length && known[at] == features.ids[i]) {
                int row = at * Weights.COLUMNS;
                for (int k = 0; k < Weights.COLUMNS; k++) {
                    sums[k] += features.values[i] * weights.rows[row + k];
                }
            }
        }
        var scores = new double[Weights.COLUMNS];
        for (int k = 0; k < Weights.COLUMNS; k++) {
            scores[k] = weights.bias[k] + sums[k] * weights.scales[k];
        }
        return scores;
    }

    /** The place of that id, or of the next greater one, not before {@code from}. */
    private static int find(int[] known, int from, int id) {
        int low = from;
        int high = known.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known[middle] < id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

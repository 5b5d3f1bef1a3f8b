package org.askwell.core.coaching.ear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns the weights of a softmax over moments (and "none"), and of one logistic per kind of cue, by AdaGrad with an L2
 * penalty. The same lessons in the same order always give the same weights.
 */
public final class Learner {
    /** Classes of the softmax: the five moments, then none. */
    public static final int CLASSES = 6;

    private final int passes;
    private final double rate;
    private final double penalty;
    private final long seed;

    public Learner(int passes, double rate, double penalty, long seed) {
        this.passes = passes;
        this.rate = rate;
        this.penalty = penalty;
        this.seed = seed;
    }

    /**
     * A turn to learn from.
     *
     * @param moment 0 to 5; -1 where it isn't known
     * @param cues   by kind 1, 0, or -1 where it isn't known
     * @param weight how much it counts
     */
    public record Lesson(Features features, int moment, int[] cues, double weight) {}

    /** What was learnt, before it is made small: by id, a row of weights for the classes and then the cues. */
    public static final class Learnt {
        final Map<Integer, Integer> index;
        final float[][] rows;
        final float[] bias;

        Learnt(Map<Integer, Integer> index, float[][] rows, float[] bias) {
            this.index = index;
            this.rows = rows;
            this.bias = bias;
        }

        /** The scores of classes and cues. */
        public double[] scores(Features features) {
            var scores = new double[bias.length];
            for (int k = 0; k < scores.length; k++) {
                scores[k] = bias[k];
            }
            for (int i = 0; i < features.ids.length; i++) {
                var row = index.get(features.ids[i]);
                if (row != null) {
                    for (int k = 0; k < scores.length; k++) {
                        scores[k] += features.values[i] * rows[row][k];
                    }
                }
            }
            return scores;
        }
    }

    /** @param least a feature is learnt when so many lessons have it */
    public Learnt learn(List<Lesson> lessons, int cues, int least) {
        var count = new HashMap<Integer, Integer>();
        lessons.forEach(l -> Arrays.stream(l.features().ids).forEach(id -> count.merge(id, 1, Integer::sum)));
        var index = new HashMap<Integer, Integer>();
        count.keySet().stream().filter(id -> count.get(id) >= least).sorted().forEach(id -> index.put(id, index.size()));
        int outputs = CLASSES + cues;
        var rows = new float[index.size()][outputs];
        var squares = new float[index.size()][outputs];
        var bias = new float[outputs];
        var biasSquares = new float[outputs];
        var compiled = new ArrayList<int[]>();
        for (var lesson : lessons) {
            compiled.add(Arrays.stream(lesson.features().ids).map(id -> index.getOrDefault(id, -1)).toArray());
        }
        var order = new int[lessons.size()];
        Arrays.setAll(order, i -> i);
        var random = new Random(seed);
        for (int pass = 0; pass < passes; pass++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int at : order) {
                step(lessons.get(at), compiled.get(at), rows, squares, bias, biasSquares, outputs);
            }
        }
        return new Learnt(index, rows, bias);
    }

    private void step(Lesson lesson, int[] columns, float[][] rows, float[][] squares, float[] bias, float[] biasSquares, int outputs) {
        var values = lesson.features().values;
        var scores = new double[outputs];
        for (int k = 0; k < outputs; k++) {
            scores[k] = bias[k];
        }
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                var row = rows[columns[i]];
                for (int k = 0; k < outputs; k++) {
                    scores[k] += values[i] * row[k];
                }
            }
        }
        var slope = new double[outputs];
        if (lesson.moment() >= 0) {
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < CLASSES; k++) {
                most = Math.max(most, scores[k]);
            }
            double sum = 0;
            for (int k = 0; k < CLASSES; k++) {
                sum += Math.exp(scores[k] - most);
            }
            for (int k = 0; k < CLASSES; k++) {
                slope[k] = (Math.exp(scores[k] - most) / sum - (lesson.moment() == k ? 1 : 0)) * lesson.weight();
            }
        }
        for (int k = CLASSES; k < outputs; k++) {
            int truth = lesson.cues()[k - CLASSES];
            if (truth >= 0) {
                slope[k] = (1 / (1 + Math.exp(-scores[k])) - truth) * lesson.weight();
            }
        }
        for (int k = 0; k < outputs; k++) {
            biasSquares[k] += (float) (slope[k] * slope[k]);
            bias[k] -= (float) (rate * slope[k] / (1e-3 + Math.sqrt(biasSquares[k])));
        }
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] < 0) {
                continue;
            }
            var row = rows[columns[i]];
            var square = squares[columns[i]];
            for (int k = 0; k < outputs; k++) {
                double g = slope[k] * values[i] + penalty * row[k];
                if (g != 0) {
                    square[k] += (float) (g * g);
                    row[k] -= (float) (rate * g / (1e-3 + Math.sqrt(square[k])));
                }
            }
        }
    }
}

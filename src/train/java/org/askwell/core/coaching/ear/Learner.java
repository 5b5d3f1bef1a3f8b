package org.askwell.core.coaching.ear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

import org.askwell.core.playbook.Moment;

/**
 * Learns weights from lessons: a softmax over moments and "nothing", and a logistic for each kind of cue and each topic,
 * by AdaGrad (Duchi, Hazan and Singer 2011) with an L2 penalty. The same lessons in the same order always give the same weights.
 */
public final class Learner {
    /** The class of a turn that shows no moment; those before it are the moments in their order. */
    public static final int NOTHING = Moment.values().length;
    /** The label of what nobody labelled. */
    public static final int UNKNOWN = -1;

    private static final int CLASSES = NOTHING + 1;
    private static final int PASSES = 20;
    private static final double RATE = 0.3;
    private static final double PENALTY_MOMENTS = 2e-3;
    private static final double PENALTY_MARKS = 1e-3;
    /** Fewer lessons than this with a feature teach nothing about it. */
    private static final int LEAST_LESSONS = 2;
    private static final double SMALLEST = 1e-3;
    private static final long SEED = 1;

    private final int mostFeatures;

    /**
     * @param mostFeatures how many features the weights hold at most: those that say most
     */
    public Learner(int mostFeatures) {
        this.mostFeatures = mostFeatures;
    }

    /**
     * Something to learn from.
     *
     * @param moment its class, or {@link #UNKNOWN}
     * @param marks  by kind of {@link TrainedReader#CUES} and then by topic of {@link TrainedReader#TOPICS} 1, 0 or {@link #UNKNOWN}
     * @param weight how much it counts
     */
    public record Lesson(Features features, int moment, List<Integer> marks, double weight) {
        public Lesson {
            marks = List.copyOf(marks);
        }
    }

    /** The weights that the lessons give. */
    public Weights learn(List<Lesson> lessons, Habits habits, List<Float> thresholds) {
        var work = new Work(lessons);
        work.learn();
        return work.small(habits, thresholds);
    }

    /** One course of learning. */
    private final class Work {
        private final List<Lesson> lessons;
        private final int[] ids;
        private final int[][] columns;
        private final float[][] rows;
        private final float[][] squares;
        private final float[] bias = new float[Weights.COLUMNS];
        private final float[] biasSquares = new float[Weights.COLUMNS];

        Work(List<Lesson> lessons) {
            this.lessons = lessons;
            var count = new HashMap<Integer, Integer>();
            lessons.forEach(l -> Arrays.stream(l.features().ids).forEach(id -> count.merge(id, 1, Integer::sum)));
            ids = count.keySet().stream().filter(id -> count.get(id) >= LEAST_LESSONS).mapToInt(id -> id).sorted().toArray();
            columns = new int[lessons.size()][];
            for (int l = 0; l < columns.length; l++) {
                columns[l] = Arrays.stream(lessons.get(l).features().ids).map(id -> Arrays.binarySearch(ids, id)).toArray();
            }
            rows = new float[ids.length][Weights.COLUMNS];
            squares = new float[ids.length][Weights.COLUMNS];
        }

        void learn() {
            var order = new int[lessons.size()];
            Arrays.setAll(order, i -> i);
            var random = new Random(SEED);
            for (int pass = 0; pass < PASSES; pass++) {
                for (int i = order.length - 1; i > 0; i--) {
                    int j = random.nextInt(i + 1);
                    int swap = order[i];
                    order[i] = order[j];
                    order[j] = swap;
                }
                for (int at : order) {
                    step(lessons.get(at), columns[at]);
                }
            }
        }

        private void step(Lesson lesson, int[] places) {
            var values = lesson.features().values;
            var slope = slope(lesson, scores(values, places));
            for (int k = 0; k < slope.length; k++) {
                if (Double.isNaN(slope[k])) {
                    continue;
                }
                biasSquares[k] += (float) (slope[k] * slope[k]);
                bias[k] -= (float) (RATE * slope[k] / (SMALLEST + Math.sqrt(biasSquares[k])));
            }
            for (int i = 0; i < places.length; i++) {
                if (places[i] >= 0) {
                    improve(rows[places[i]], squares[places[i]], slope, values[i]);
                }
            }
        }

        private void improve(float[] row, float[] square, double[] slope, float value) {
            for (int k = 0; k < slope.length; k++) {
                if (Double.isNaN(slope[k])) {
                    continue;
                }
                double g = slope[k] * value + (k < CLASSES ? PENALTY_MOMENTS : PENALTY_MARKS) * row[k];
                if (g != 0) {
                    square[k] += (float) (g * g);
                    row[k] -= (float) (RATE * g / (SMALLEST + Math.sqrt(square[k])));
                }
            }
        }

        private double[] scores(float[] values, int[] places) {
            var scores = new double[Weights.COLUMNS];
            for (int k = 0; k < scores.length; k++) {
                scores[k] = bias[k];
            }
            for (int i = 0; i < places.length; i++) {
                if (places[i] >= 0) {
                    var row = rows[places[i]];
                    for (int k = 0; k < scores.length; k++) {
                        scores[k] += values[i] * row[k];
                    }
                }
            }
            return scores;
        }

        /** How much each column said too much, times the lesson's weight; not a number where the lesson doesn't say. */
        private double[] slope(Lesson lesson, double[] scores) {
            var slope = new double[scores.length];
            Arrays.fill(slope, Double.NaN);
            if (lesson.moment() != UNKNOWN) {
                double most = Arrays.stream(scores, 0, CLASSES).max().orElseThrow();
                double sum = Arrays.stream(scores, 0, CLASSES).map(s -> Math.exp(s - most)).sum();
                for (int k = 0; k < CLASSES; k++) {
                    slope[k] = (Math.exp(scores[k] - most) / sum - (lesson.moment() == k ? 1 : 0)) * lesson.weight();
                }
            }
            for (int k = CLASSES; k < scores.length; k++) {
                int truth = lesson.marks().get(k - CLASSES);
                if (truth != UNKNOWN) {
                    slope[k] = (1 / (1 + Math.exp(-scores[k])) - truth) * lesson.weight();
                }
            }
            return slope;
        }

        /** The rows that say most, in steps of a 127th of the largest number of their column. */
        Weights small(Habits habits, List<Float> thresholds) {
            var scales = new float[Weights.COLUMNS];
            for (var row : rows) {
                for (int k = 0; k < scales.length; k++) {
                    scales[k] = Math.max(scales[k], Math.abs(row[k]) / Byte.MAX_VALUE);
                }
            }
            var places = new ArrayList<Integer>();
            for (int i = 0; i < rows.length; i++) {
                places.add(i);
            }
            places.sort((one, other) -> Double.compare(loudness(rows[other]), loudness(rows[one])));
            var kept = places.stream().limit(mostFeatures).sorted().toList();
            var keptIds = new int[kept.size()];
            var keptRows = new byte[kept.size() * Weights.COLUMNS];
            for (int i = 0; i < keptIds.length; i++) {
                keptIds[i] = ids[kept.get(i)];
                for (int k = 0; k < scales.length; k++) {
                    keptRows[i * Weights.COLUMNS + k] = scales[k] == 0 ? 0 : (byte) Math.round(rows[kept.get(i)][k] / scales[k]);
                }
            }
            return new Weights(keptIds, keptRows, scales, bias, habits, thresholds);
        }

        private static double loudness(float[] row) {
            double sum = 0;
            for (float w : row) {
                sum += w * w;
            }
            return sum;
        }
    }
}

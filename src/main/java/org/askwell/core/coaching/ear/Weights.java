package org.askwell.core.coaching.ear;

import java.util.List;

/**
 * What a reader has learnt, as it is kept in a file: one row of small numbers for each feature. The columns are the five
 * moments in their order, "nothing", the kinds of cue of {@link TrainedReader#CUES}, and the topics of
 * {@link TrainedReader#TOPICS}.
 */
public final class Weights {
    /** How many marks of a turn are learnt beside its moment: kinds of cue, and topics. */
    public static final int MARKS = TrainedReader.CUES.size() + TrainedReader.TOPICS.size();
    /** How many columns a row has. */
    public static final int COLUMNS = 6 + MARKS;

    final int[] ids;
    final byte[] rows;
    final float[] scales;
    final float[] bias;
    final Habits habits;
    final List<Float> thresholds;

    /**
     * @param ids        hashes of the features, ascending
     * @param rows       {@link #COLUMNS} numbers for each of them, one feature after the other
     * @param scales     by column, what one step of a row's number counts
     * @param bias       by column, what is added
     * @param habits     what customers do next
     * @param thresholds by kind of cue and then by topic, from which likelihood on it counts as heard: 0 to 1
     * @throws IllegalArgumentException if the sizes don't fit each other, or the ids don't ascend
     */
    public Weights(int[] ids, byte[] rows, float[] scales, float[] bias, Habits habits, List<Float> thresholds) {
        if (rows.length != ids.length * COLUMNS || scales.length != COLUMNS || bias.length != COLUMNS
                || thresholds.size() != MARKS) {
            throw new IllegalArgumentException("weights of " + ids.length + " features don't fit each other");
        }
        for (int i = 1; i < ids.length; i++) {
            if (ids[i] <= ids[i - 1]) {
                throw new IllegalArgumentException("feature " + i + " doesn't ascend");
            }
        }
        this.ids = ids.clone();
        this.rows = rows.clone();
        this.scales = scales.clone();
        this.bias = bias.clone();
        this.habits = habits;
        this.thresholds = List.copyOf(thresholds);
    }

    /** How many features are known. */
    public int size() {
        return ids.length;
    }

    public int[] ids() {
        return ids.clone();
    }

    public byte[] rows() {
        return rows.clone();
    }

    public float[] scales() {
        return scales.clone();
    }

    public float[] bias() {
        return bias.clone();
    }

    public Habits habits() {
        return habits;
    }

    public List<Float> thresholds() {
        return thresholds;
    }
}

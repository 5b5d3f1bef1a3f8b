package org.askwell.bench;

/**
 * One figure of a benchmark.
 *
 * @param floor  what the bare operation cost in the same run; NaN where there is none
 * @param better which way is better
 */
public record Row(String name, double value, String unit, double floor, Better better) {
    /** Which way is better. */
    public enum Better { LOWER, HIGHER }

    /** Value by floor; NaN where there is no floor. */
    public double ratio() {
        return value / floor;
    }
}

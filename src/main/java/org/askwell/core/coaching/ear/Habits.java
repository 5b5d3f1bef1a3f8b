package org.askwell.core.coaching.ear;

import java.util.EnumMap;
import java.util.List;

import org.askwell.core.playbook.Moment;

/**
 * What customers usually do next, counted in labelled conversations: a hidden Markov chain over the moments, whose
 * evidence is what the reader hears.
 *
 * @param first  by moment, how likely a conversation shows it first: 0 to 1, together 1
 * @param next   by moment, how likely each moment follows it: rows of 0 to 1, each together 1
 * @param common by moment, how often turns show it: over 0, together 1
 */
public record Habits(List<Double> first, List<List<Double>> next, List<Double> common) {
    /**
     * How much a turn weighs against what went before: less than 1, for its words and those before it are not independent of
     * each other. Chosen on conversations that nothing was learnt from.
     */
    private static final double TRUST = 0.8;
    /** No turn rules a moment out. */
    private static final double LEAST = 1e-3;

    public Habits {
        first = List.copyOf(first);
        next = next.stream().map(List::copyOf).toList();
        common = List.copyOf(common);
        int moments = Moment.values().length;
        if (first.size() != moments || next.size() != moments || common.size() != moments
                || next.stream().anyMatch(row -> row.size() != moments) || common.stream().anyMatch(p -> p <= 0)) {
            throw new IllegalArgumentException("habits of another number of moments");
        }
    }

    /** The belief after a turn in which that was heard. */
    public Belief after(Belief belief, Hearing heard) {
        var likely = new EnumMap<Moment, Double>(Moment.class);
        double sum = 0;
        var moments = Moment.values();
        for (int j = 0; j < moments.length; j++) {
            double expected = 0;
            if (belief.moments().isEmpty()) {
                expected = first.get(j);
            } else {
                for (int i = 0; i < moments.length; i++) {
                    expected += belief.likely(moments[i]) * next.get(i).get(j);
                }
            }
            double said = (heard.moments().getOrDefault(moments[j], 0.0) + LEAST) / common.get(j);
            double p = expected * Math.pow(said, TRUST);
            likely.put(moments[j], p);
            sum += p;
        }
        double all = sum;
        likely.replaceAll((_, p) -> p / all);
        return new Belief(likely);
    }
}

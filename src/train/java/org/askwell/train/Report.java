package org.askwell.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.askwell.core.coaching.ear.TrainedReader;
import org.askwell.core.playbook.Moment;

/** The measured part of {@code measures.md}, between its marks. */
final class Report {
    private static final String BEGIN = "<!-- measured: -Dbench=ear -->";
    private static final String END = "<!-- end of what was measured -->";
    /** Fewer examples than this are listed, not judged. */
    private static final int FEW = 15;

    private final StringBuilder text = new StringBuilder();
    private boolean inTable;

    void heading(String heading) {
        text.append("\n### ").append(heading).append("\n\n");
        inTable = false;
    }

    void row(String name, Scores scores) {
        if (!inTable) {
            text.append("| read | turns | accuracy (95 %) | macro-F1 (95 %) | carried | cues P / R / F1 | 3 questions |\n|---|---|---|---|---|---|---|\n");
            inTable = true;
        }
        var accuracy = scores.interval(Scores::accuracy);
        var f1 = scores.interval(Scores::macroF1);
        var cues = scores.cues(TrainedReader.CUES);
        text.append(String.format(Locale.ROOT, "| %s | %d | %.3f (%.3f–%.3f) | %.3f (%.3f–%.3f) | %.3f | %s | %.1f %% |%n",
                name, scores.turns(), scores.accuracy(), accuracy[0], accuracy[1], scores.macroF1(), f1[0], f1[1], scores.carried(),
                cues[0] + cues[2] == 0 ? "–" : String.format(Locale.ROOT, "%.2f / %.2f / %.3f", Scores.precision(cues), Scores.recall(cues), Scores.f1(cues)),
                100 * scores.suggested(3)));
    }

    void confusion(Scores scores) {
        text.append("\nRows: labelled; columns: read.\n\n| |");
        for (var moment : Moment.values()) {
            text.append(' ').append(name(moment)).append(" |");
        }
        text.append("\n|---|---|---|---|---|---|\n");
        var counts = scores.confusion();
        for (int i = 0; i < counts.length; i++) {
            text.append("| ").append(name(Moment.values()[i])).append(" |");
            for (int count : counts[i]) {
                text.append(' ').append(count).append(" |");
            }
            text.append('\n');
        }
        inTable = false;
    }

    /** How often it was right where it was so sure: a bar of one block for 5 %. */
    void calibration(Scores scores) {
        text.append("\nHow sure the reader was, and how often it was right:\n\n```\n");
        for (var bin : scores.calibration()) {
            if (bin[0] >= FEW) {
                text.append(String.format(Locale.ROOT, "sure %3.0f %%  right %3.0f %%  %-20s (%.0f turns)%n",
                        100 * bin[1], 100 * bin[2], "█".repeat((int) Math.round(20 * bin[2])), bin[0]));
            }
        }
        text.append("```\n");
        inTable = false;
    }

    void cues(Scores scores) {
        text.append("\n| cue | examples | precision | recall | F1 (95 %) |\n|---|---|---|---|---|\n");
        for (var kind : TrainedReader.CUES) {
            var one = scores.cues(List.of(kind));
            var interval = scores.interval(s -> Scores.f1(s.cues(List.of(kind))));
            text.append(String.format(Locale.ROOT, "| %s%s | %d | %.2f | %.2f | %.2f (%.2f–%.2f) |%n", kind.name().toLowerCase(Locale.ROOT),
                    one[0] + one[2] < FEW ? " (few)" : "", one[0] + one[2], Scores.precision(one), Scores.recall(one), Scores.f1(one), interval[0], interval[1]));
        }
        inTable = false;
    }

    /** Puts it where the last report stood. */
    void writeInto(Path page) throws IOException {
        var old = Files.readString(page);
        int begin = old.indexOf(BEGIN);
        int end = old.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " has no place for what was measured");
        }
        Files.writeString(page, old.substring(0, begin) + BEGIN + "\n" + text + "\n" + old.substring(end));
    }

    private static String name(Moment moment) {
        return moment.name().toLowerCase(Locale.ROOT);
    }
}

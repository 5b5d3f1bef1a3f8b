package org.askwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.askwell.core.coaching.CoachBenchmark;
import org.askwell.train.Measure;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Runs one group of benchmarks, prints its table and writes {@code target/bench/NAME.json}. */
public final class Bench {
    private static final Map<String, Group> GROUPS = new TreeMap<>(Map.of(
            "coach", _ -> CoachBenchmark.measure(),
            "ear", Bench::ear));

    private Bench() {}

    /** A group of benchmarks. */
    @FunctionalInterface
    public interface Group {
        /** @param folder the folder of the public dialogues; empty where none was said */
        List<Row> measure(String folder) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        var name = args.length == 0 ? "" : args[0];
        var group = GROUPS.get(name);
        if (group == null) {
            System.err.println("Usage: mvn -q -Pbench -Dbench=NAME, NAME one of " + GROUPS.keySet());
            System.exit(2);
            return;
        }
        var rows = group.measure(args.length > 1 ? args[1] : "");
        print(rows);
        System.out.println(write(name, rows));
    }

    private static List<Row> ear(String folder) throws IOException {
        if (folder.isBlank()) {
            System.err.println("Say where the public dialogues are: mvn -q -Pbench -Dbench=ear -Deval=DIR");
            System.exit(2);
        }
        return Measure.all(Path.of(folder)).stream()
                .map(f -> new Row(f.name(), f.value(), "share", Double.NaN, Row.Better.HIGHER)).toList();
    }

    private static void print(List<Row> rows) {
        System.out.printf(Locale.ROOT, "%n%-28s %12s %-6s %12s %8s  %s%n", "name", "value", "unit", "floor", "ratio", "better");
        for (var row : rows) {
            System.out.printf(Locale.ROOT, "%-28s %12.3f %-6s %12s %8s  %s%n", row.name(), row.value(), row.unit(),
                    number("%.3f", row.floor()), number("%.2f", row.ratio()), row.better().name().toLowerCase(Locale.ROOT));
        }
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }

    private static Path write(String name, List<Row> rows) throws IOException {
        var mapper = JsonMapper.builder().build();
        ArrayNode array = mapper.createArrayNode();
        for (var row : rows) {
            var object = array.addObject().put("name", row.name()).put("value", row.value()).put("unit", row.unit());
            if (Double.isNaN(row.floor())) {
                object.putNull("floor").putNull("ratio");
            } else {
                object.put("floor", row.floor()).put("ratio", row.ratio());
            }
            object.put("better", row.better().name().toLowerCase(Locale.ROOT));
        }
        var file = Path.of("target", "bench", name + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n");
        return file;
    }
}

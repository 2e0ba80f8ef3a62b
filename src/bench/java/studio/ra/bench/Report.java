package studio.ra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

/** The rows of a table: printed as they are measured, and in the end as a table and as JSON under {@code target/bench}. Each row says the load of the machine beside it. */
final class Report {

    private final String name;
    private final Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final List<Line> lines = new ArrayList<>();
    private final JsonArrayBuilder json = Json.createArrayBuilder();
    private List<String> columns = List.of();

    private record Line(boolean head, List<String> cells) {
    }

    Report(String name) {
        this.name = name;
    }

    /** @param cells name, value, name, value, …; numbers are rounded for people and exact in the JSON */
    void row(Object... cells) {
        var object = Json.createObjectBuilder();
        var names = new ArrayList<String>();
        var texts = new ArrayList<String>();
        for (int i = 0; i < cells.length; i += 2) {
            var column = (String) cells[i];
            names.add(column);
            if (cells[i + 1] instanceof Double number) {
                texts.add(Samples.text(number));
                if (Double.isNaN(number)) {
                    object.addNull(column);
                } else {
                    object.add(column, number);
                }
            } else if (cells[i + 1] instanceof Number whole) {
                texts.add(whole.toString());
                object.add(column, whole.longValue());
            } else {
                texts.add(String.valueOf(cells[i + 1]));
                object.add(column, String.valueOf(cells[i + 1]));
            }
        }
        double load = load();
        names.add("load");
        texts.add(String.format(Locale.ROOT, "%.1f", load));
        json.add(object.add("load", load));
        if (!names.equals(columns)) {
            lines.add(new Line(true, names));
            columns = names;
        }
        lines.add(new Line(false, texts));
        System.out.println("BENCH " + IntStream.range(0, names.size()).mapToObj(i -> names.get(i) + "=" + texts.get(i)).collect(Collectors.joining("  ")));
    }

    /** Processes that ran or wanted to run in the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** What is compared with what, or happened: one line. */
    void note(String line) {
        System.out.println("BENCH " + line);
    }

    void close() {
        System.out.println();
        for (var line : lines) {
            System.out.println((line.head() ? "\n" : "") + "| " + String.join(" | ", line.cells()) + " |" + (line.head() ? "\n" + "|" + "---|".repeat(line.cells().size()) : ""));
        }
        var machine = Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", JDK "
                + Runtime.version();
        System.out.println("\n" + name + ", " + began + ", " + machine);
        try {
            var folder = Files.createDirectories(Path.of("target/bench"));
            var file = folder.resolve(name + "-" + began.toString().replace(":", "") + ".json");
            Files.writeString(file, Json.createObjectBuilder().add("table", name).add("began", began.toString()).add("machine", machine).add("rows", json).build().toString());
            System.out.println(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

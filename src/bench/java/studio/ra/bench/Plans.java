package studio.ra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.summary.Plan;

/** How the graph goes about the queries that every judgment, drawing and page asks, planned with the statistics of a filled graph: where each begins, and whether it stops to gather. */
final class Plans implements Bench.Table {

    private static final List<String> HOT = List.of("memory/recall", "memory/workspace", "generation/claimed", "generation/claim", "generation/decide", "generation/place",
            "generation/waiting", "generation/start", "generation/attempt", "generation/end", "generation/finish", "generation/generation", "generation/left", "generation/renew",
            "credits/post", "library/keep", "library/page", "library/lineage", "library/these", "cast/impact", "generation/past", "memory/board");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_]\\w*)");
    private static final Pattern BEGINS = Pattern.compile(".*(Seek|Scan|SeekByRange).*|ProcedureCall.*");

    @Override
    public void measure(Report report) {
        for (int size : Bench.sizes()) {
            try (var graph = new BenchGraph("2g")) {
                Fill.fill(graph, size, report).stop();
                HOT.forEach(name -> plan(graph, name, report));
            }
        }
    }

    private static void plan(BenchGraph graph, String name, Report report) {
        var query = text(name);
        try (var session = graph.driver().session()) {
            var operators = operators(session.run("EXPLAIN " + query, parameters(query)).consume().plan()).map(operator -> operator.replace("@neo4j", "")).toList();
            report.row("query", name, "operators", operators.size(), "begins at", kinds(operators.stream().filter(operator -> BEGINS.matcher(operator).matches())),
                    "gathers", kinds(operators.stream().filter(operator -> operator.matches("Eager.*|.*Sort|Top.*"))));
        }
    }

    private static String kinds(Stream<String> operators) {
        return operators.collect(Collectors.groupingBy(operator -> operator, java.util.TreeMap::new, Collectors.counting())).entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey()).collect(Collectors.joining(", "));
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap(child -> operators((Plan) child)));
    }

    private static Map<String, Object> parameters(String query) {
        var parameters = new HashMap<String, Object>();
        PARAMETER.matcher(query).results().forEach(found -> parameters.put(found.group(1), found.group(1).equals("limit") ? 10 : null));
        return parameters;
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("src/main/resources/studio/ra", name + ".cypher"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package studio.ra.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;

/** Writes many rows in transactions of a bearable size. */
final class Batches {

    private static final int USUAL = 1000;

    private final Driver driver;
    private final Map<String, Object> constants;

    /** @param constants parameters of every query */
    Batches(Driver driver, Map<String, Object> constants) {
        this.driver = driver;
        this.constants = constants;
    }

    void write(String query, List<Map<String, Object>> rows) {
        write(query, rows, USUAL);
    }

    void write(String query, List<Map<String, Object>> rows, int size) {
        for (int from = 0; from < rows.size(); from += size) {
            write(Map.of(query, rows.subList(from, Math.min(rows.size(), from + size))));
        }
    }

    /** All in one transaction, in their order. @param queries each with its rows */
    void write(Map<String, List<Map<String, Object>>> queries) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> queries.forEach((query, rows) -> {
                if (!rows.isEmpty()) {
                    var parameters = new LinkedHashMap<>(constants);
                    parameters.put("rows", rows);
                    tx.run(query, parameters).consume();
                }
            }));
        }
    }
}

package studio.ra.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Statements that go to the graph as one, in their order: each sees what those before it did, and none their names. The parameters of each are in a map of its own,
 * so that {@code $id} of the third is {@code $s2.id}.
 */
final class Bundle {

    /** As few as that are planned quickly, and there are not too many different ones for the graph to remember their plans. */
    static final int MOST = 4;

    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_]\\w*)");
    private static final Map<List<Cypher>, String> TEXTS = new ConcurrentHashMap<>();

    private final List<Cypher> statements = new ArrayList<>();
    private final List<Map<String, Object>> parameters = new ArrayList<>();

    void add(Cypher statement, Map<String, Object> params) {
        statements.add(statement);
        parameters.add(params);
    }

    int size() {
        return statements.size();
    }

    /** One statement; its rows are those of the last. */
    String text() {
        return statements.size() == 1 ? statements.get(0).text() : TEXTS.computeIfAbsent(List.copyOf(statements), Bundle::joined);
    }

    Map<String, Object> params() {
        if (statements.size() == 1) {
            return parameters.get(0);
        }
        var all = new HashMap<String, Object>();
        for (int i = 0; i < parameters.size(); i++) {
            all.put("s" + i, parameters.get(i));
        }
        return all;
    }

    private static String joined(List<Cypher> statements) {
        return Cypher.inOrder(IntStream.range(0, statements.size()).mapToObj(i -> own(statements.get(i), i)).toList());
    }

    private static String own(Cypher statement, int place) {
        return PARAMETER.matcher(statement.text()).replaceAll("\\$s" + place + ".$1");
    }
}

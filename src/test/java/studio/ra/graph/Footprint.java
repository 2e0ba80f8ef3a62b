package studio.ra.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that a workspace has in the graph, so that it can be compared with what it had. */
public final class Footprint {

    /** Trials are left out: the studio judges rows of the catalogue, which other tests change, for all workspaces. */
    private static final String OWN = """
            MATCH (n) WHERE NOT n:Trial AND (n.workspace = $workspace OR n:Account AND (n.id = $workspace OR EXISTS { (:Project {id: n.id, workspace: $workspace}) }) OR n:Reader AND n.id = $workspace)
            """;
    private static final Cypher NODES = TestGraph.cypher("nodes", OWN + "RETURN labels(n)[0] AS label, coalesce(n.id, n.key, n.scope) AS id, properties(n) AS node");
    private static final Cypher EDGES = TestGraph.cypher("edges", OWN + """
            MATCH (n)-[r]-(other)
            RETURN type(r) AS type, properties(r) AS edge, labels(startNode(r))[0] + coalesce(startNode(r).id, startNode(r).key, '') AS start,
              labels(endNode(r))[0] + coalesce(endNode(r).id, endNode(r).key, '') AS end""");

    private Footprint() {
    }

    /** Its nodes, without the property that says nothing of its own, and the relations at them, one a line, in no order that means anything. Within the caller's transaction, if there is one. */
    public static TreeSet<String> of(String workspace) {
        var graph = TestGraph.graph();
        var lines = new TreeSet<String>();
        graph.read(NODES, Params.of("workspace", workspace)).forEach(row -> lines.add(row.text("label") + ' ' + said(row)));
        graph.read(EDGES, Params.of("workspace", workspace)).forEach(row -> lines.add(row.text("start") + ' ' + row.text("type")
                + new TreeMap<>(row.row("edge").fields()) + ' ' + row.text("end")));
        return lines;
    }

    private static TreeMap<String, Object> said(Row row) {
        var properties = new TreeMap<>(row.row("node").fields());
        properties.remove("touchedAt");
        return properties;
    }

    /** Label to the ids of its nodes, or what they have instead of one. */
    public static Map<String, List<String>> ids(String workspace) {
        return TestGraph.graph().read(NODES, Params.of("workspace", workspace)).stream()
                .collect(Collectors.groupingBy(row -> row.text("label"), TreeMap::new, Collectors.mapping(row -> row.text("id"), Collectors.collectingAndThen(Collectors.toList(), ids -> ids.stream().sorted().toList()))));
    }
}

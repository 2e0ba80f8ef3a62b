package studio.ra.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a workspace has in the graph, so that it can be compared with what it had. */
public final class Footprint {

    /** Trials are left out: the studio judges rows of the catalogue, which other tests change, for all workspaces. */
    private static final Cypher OWN = TestGraph.cypher("own", """
            MATCH (n) WHERE NOT n:Trial AND (n.workspace = $workspace OR n:Account AND (n.id = $workspace OR EXISTS { (:Project {id: n.id, workspace: $workspace}) }) OR n:Reader AND n.id = $workspace)
            RETURN labels(n)[0] AS label, coalesce(n.id, n.key, n.scope, n.model) AS id, properties(n) AS node, COLLECT {
              MATCH (n)-[r]-()
              RETURN {type: type(r), edge: properties(r), start: labels(startNode(r))[0] + coalesce(startNode(r).id, startNode(r).key, ''),
                end: labels(endNode(r))[0] + coalesce(endNode(r).id, endNode(r).key, '')}
            } AS edges""");

    private Footprint() {
    }

    /** Its nodes, without the property that says nothing of its own, and the relations at them, one a line, in no order that means anything. Within the caller's transaction, if there is one. */
    public static TreeSet<String> of(String workspace) {
        var lines = new TreeSet<String>();
        TestGraph.graph().read(OWN, Params.of("workspace", workspace)).forEach(row -> {
            lines.add(row.text("label") + ' ' + said(row));
            row.rows("edges").forEach(edge -> lines.add(edge.text("start") + ' ' + edge.text("type") + new TreeMap<>(edge.row("edge").fields()) + ' ' + edge.text("end")));
        });
        return lines;
    }

    /** What is not as it was, a line each: {@code - } what was there, {@code + } what is. @param before as {@link #of} told it */
    public static List<String> changed(String workspace, Set<String> before) {
        var now = of(workspace);
        var lost = new TreeSet<>(before);
        lost.removeAll(now);
        now.removeAll(before);
        return Stream.concat(lost.stream().map(line -> "- " + line), now.stream().map(line -> "+ " + line)).toList();
    }

    private static TreeMap<String, Object> said(Row row) {
        var properties = new TreeMap<>(row.row("node").fields());
        properties.remove("touchedAt");
        return properties;
    }

    /** Label to the ids of its nodes, or what they have instead of one. */
    public static Map<String, List<String>> ids(String workspace) {
        return TestGraph.graph().read(OWN, Params.of("workspace", workspace)).stream()
                .collect(Collectors.groupingBy(row -> row.text("label"), TreeMap::new, Collectors.mapping(row -> row.text("id"), Collectors.collectingAndThen(Collectors.toList(), ids -> ids.stream().sorted().toList()))));
    }
}

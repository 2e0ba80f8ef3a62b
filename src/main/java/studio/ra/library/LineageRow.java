package studio.ra.library;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import studio.ra.graph.Row;

/** Reads a lineage: rows of {@code type}, {@code node} and the {@code edges} that leave it, of which those within the rows count. */
final class LineageRow {

    private LineageRow() {
    }

    static Lineage read(List<Row> rows, boolean truncated) {
        Set<String> ids = rows.stream().map(row -> row.row("node").text("id")).collect(Collectors.toSet());
        var edges = rows.stream().flatMap(row -> row.rows("edges").stream()
                .filter(edge -> ids.contains(edge.text("to")))
                .map(edge -> new Lineage.Edge(row.row("node").text("id"), edge.text("to"), edge.text("relation"), edge.text("how")))).toList();
        return new Lineage(rows.stream().map(row -> node(row.text("type"), row.row("node"))).toList(), edges, truncated);
    }

    private static Lineage.Node node(String type, Row node) {
        if ("deleted".equals(node.text("state"))) {
            return new Lineage.Node(node.text("id"), type, null, null, "deleted", null, null, null, null, null, null, null, null, null, null,
                    node.instant("deletedAt"));
        }
        return new Lineage.Node(node.text("id"), type, node.has("name") ? node.text("name") : node.text("description"), node.text("kind"),
                node.text("state"), node.text("purpose"), node.text("model"), node.text("family"), node.text("provider"), node.numberOrNull("version"),
                node.text("mediaType"), node.text("sha256"), node.numberOrNull("credits"), node.numberOrNull("seed"),
                node.has("createdAt") ? node.instant("createdAt") : node.instant("at"), node.instant("deletedAt"));
    }
}

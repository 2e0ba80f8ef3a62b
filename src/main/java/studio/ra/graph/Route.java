package studio.ra.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A path as a statement draws it, {@code (a:Asset {id: $id})-[r:WAS_GENERATED_BY]->(g)}.
 *
 * @param relations the names of those that have one
 */
record Route(List<Node> nodes, List<String> relations) {

    /** Labels of what is nobody's own. */
    static final Set<String> SHARED = Set.of("Model", "Catalogue");
    /** Labels whose id is the name of the workspace, or for an account a project's id. */
    static final Set<String> NAMED = Set.of("Account", "Reader");

    /** One of its nodes. @param name may be empty. @param properties what each has to be, in symbols */
    record Node(String name, Set<String> labels, Map<String, List<String>> properties) {

        /** Whether it can only be what all workspaces share. */
        boolean shared() {
            return !labels.isEmpty() && SHARED.containsAll(labels) || List.of("true").equals(properties.get("shipped"));
        }

        /** Whether it says that it is the workspace's own. */
        boolean carries() {
            return List.of("$workspace").equals(properties.get("workspace")) || named() && List.of("$workspace").equals(properties.get("id"));
        }

        /** Whose account it is, where it is that of something with a name here. */
        Optional<String> of() {
            var id = properties.getOrDefault("id", List.of());
            return named() && id.size() == 3 && id.subList(1, 3).equals(List.of(".", "id")) ? Optional.of(id.get(0)) : Optional.empty();
        }

        private boolean named() {
            return !labels.isEmpty() && NAMED.containsAll(labels);
        }

        @Override
        public String toString() {
            return "(" + name + labels.stream().sorted().collect(Collectors.joining("|", labels.isEmpty() ? "" : ":", "")) + ")";
        }
    }

    /** The path that begins at the next symbol; where there is none, the symbols stay where they are. */
    static Optional<Route> at(Symbols symbols) {
        int mark = symbols.mark();
        var nodes = new ArrayList<Node>();
        var relations = new ArrayList<String>();
        var node = node(symbols);
        while (node.isPresent()) {
            nodes.add(node.get());
            mark = symbols.mark();
            node = relation(symbols, relations) ? node(symbols) : Optional.empty();
        }
        symbols.back(mark);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new Route(nodes, relations));
    }

    private static Optional<Node> node(Symbols symbols) {
        if (!symbols.take("(")) {
            return Optional.empty();
        }
        var name = symbols.atName() ? symbols.next() : "";
        var labels = new HashSet<String>();
        while (symbols.take(":") || !labels.isEmpty() && (symbols.take("|") || symbols.take("&"))) {
            labels.add(symbols.next());
        }
        Map<String, List<String>> properties = symbols.take("{") ? properties(symbols.inside()) : Map.of();
        return symbols.take(")") ? Optional.of(new Node(name, labels, properties)) : Optional.empty();
    }

    private static boolean relation(Symbols symbols, List<String> names) {
        symbols.take("<");
        if (!symbols.take("-")) {
            return false;
        }
        if (symbols.take("[")) {
            if (symbols.atName()) {
                names.add(symbols.peek());
            }
            symbols.inside();
        }
        boolean whole = symbols.take("-");
        symbols.take(">");
        return whole;
    }

    private static Map<String, List<String>> properties(List<String> inside) {
        var properties = new HashMap<String, List<String>>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= inside.size(); i++) {
            if (i == inside.size() || depth == 0 && inside.get(i).equals(",")) {
                if (i - from > 2) {
                    properties.put(inside.get(from), inside.subList(from + 2, i));
                }
                from = i + 1;
            } else {
                depth += Symbols.opens(inside.get(i)) ? 1 : Symbols.closes(inside.get(i)) ? -1 : 0;
            }
        }
        return properties;
    }
}

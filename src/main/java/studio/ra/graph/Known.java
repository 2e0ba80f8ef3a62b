package studio.ra.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names known at a place of a statement, and of each whether it is the workspace's own; what all workspaces share is not. */
final class Known {

    private final Map<String, Boolean> names = new HashMap<>();

    static Known nothing() {
        return new Known();
    }

    Known copy() {
        return nothing().with(this);
    }

    Known with(Known other) {
        names.putAll(other.names);
        return this;
    }

    Known only(Collection<String> wanted) {
        var some = copy();
        some.names.keySet().retainAll(wanted);
        return some;
    }

    Known put(String name, boolean own) {
        names.put(name, own);
        return this;
    }

    /** A name that is known turns out to be the workspace's. */
    void claim(String name) {
        names.computeIfPresent(name, (same, own) -> true);
    }

    void introduce(Route route) {
        route.nodes().stream().filter(node -> !node.name().isEmpty()).forEach(node -> names.putIfAbsent(node.name(), !node.shared()));
        route.relations().forEach(name -> names.putIfAbsent(name, true));
    }

    boolean has(String name) {
        return names.containsKey(name);
    }

    boolean own(String name) {
        return names.getOrDefault(name, false);
    }

    /** Whether something that is put together so is the workspace's: nothing in it is shared. */
    boolean own(List<String> said) {
        return said.stream().allMatch(symbol -> names.getOrDefault(symbol, true));
    }

    /** Whether a pattern says by itself whose it is. */
    boolean says(Route.Node node) {
        return node.carries() || node.of().map(this::own).orElse(false);
    }

    boolean shared(Route.Node node) {
        return node.shared() || !names.getOrDefault(node.name(), true);
    }
}

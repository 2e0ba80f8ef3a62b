package studio.ra.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps workspaces apart by the shape of statements. Wherever one begins to look it has to name {@code $workspace}: in the first pattern, in every further one that
 * hangs on nothing found before, in subqueries and in conditions. Only what is nobody's may be looked for without. No path goes on through what is nobody's, for
 * others stand on it too; and whatever is made is made {@code $workspace}'s. Relations need no proof: both their ends had it when they were made.
 *
 * <p>It understands what the studio's statements are written in; what it does not understand it refuses.
 */
final class Isolation {

    private static final Set<String> SUBQUERIES = Set.of("EXISTS", "COUNT", "COLLECT");

    private final Symbols symbols;
    private final Set<String> faults = new LinkedHashSet<>();
    /** Names of nodes that the statement may make. */
    private final Set<String> made = new HashSet<>();
    /** Those of them that have no workspace yet. */
    private final Set<String> owing = new LinkedHashSet<>();
    /** Names of nodes that an index gave, of whatever workspace. */
    private final Set<String> foreign = new LinkedHashSet<>();

    private Isolation(String statement) {
        symbols = new Symbols(statement);
    }

    /** What is wrong with a statement; empty where nothing is. */
    static List<String> faults(String statement) {
        var isolation = new Isolation(statement);
        isolation.clauses(Known.nothing());
        if (!isolation.symbols.peek().equals(Symbols.END)) {
            isolation.faults.add("is not understood from " + isolation.symbols.peek());
        }
        isolation.owing.forEach(name -> isolation.faults.add("makes (" + name + ") without the workspace"));
        isolation.foreign.forEach(name -> isolation.faults.add("takes (" + name + ") from an index of all workspaces and does not ask whose it is"));
        return List.copyOf(isolation.faults);
    }

    /** @param given names that are known, and whether each is the workspace's; those of shared things are not. @return the names of the last RETURN */
    private Known clauses(Known given) {
        var known = given.copy();
        var returned = Known.nothing();
        while (symbols.atClause()) {
            switch (symbols.next()) {
                case "OPTIONAL" -> { }
                case "MATCH" -> match(known);
                case "CREATE" -> made(known, false);
                case "MERGE" -> made(known, true);
                case "WITH" -> known = named(known);
                case "RETURN" -> returned = named(known);
                case "UNWIND" -> unwind(known);
                case "CALL" -> call(known);
                case "FOREACH" -> forEach(known);
                case "SET" -> set(known);
                case "WHERE" -> claim(known);
                case "ON" -> symbols.next();
                case "UNION" -> {
                    symbols.take("ALL");
                    known = given.copy();
                }
                default -> expression(known, Set.of());
            }
        }
        return returned;
    }

    private void claim(Known known) {
        Condition.claimed(expression(known, Set.of())).forEach(name -> {
            foreign.remove(name);
            known.claim(name);
        });
    }

    private void match(Known known) {
        var before = known.copy();
        var routes = routes();
        routes.forEach(known::introduce);
        var claimed = symbols.take("WHERE") ? Condition.claimed(expression(known, Set.of())) : Set.<String>of();
        for (var route : routes) {
            begin(route, before, claimed);
            before.introduce(route);
        }
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        do {
            if (symbols.atName() && symbols.ahead(1).equals("=")) {
                symbols.next();
                symbols.next();
            }
            Route.at(symbols).ifPresentOrElse(routes::add, () -> faults.add("is not understood at " + symbols.peek() + symbols.ahead(1) + symbols.ahead(2)));
        } while (symbols.take(","));
        return routes;
    }

    private void begin(Route route, Known known, Set<String> claimed) {
        boolean own = route.nodes().stream().anyMatch(node -> known.says(node) || claimed.contains(node.name()) || known.own(node.name()));
        if (!own && !route.nodes().stream().allMatch(known::shared)) {
            faults.add("begins at " + route.nodes().get(0) + " without the workspace");
        }
        if (route.nodes().size() > 2 && route.nodes().subList(1, route.nodes().size() - 1).stream().anyMatch(known::shared)) {
            faults.add("goes from " + route.nodes().get(0) + " through what all workspaces share");
        }
    }

    /** @param merged whether it may be there already, so that the pattern itself has to say whose it is */
    private void made(Known known, boolean merged) {
        for (var route : routes()) {
            for (var node : route.nodes()) {
                if (!known.has(node.name()) && !node.shared()) {
                    made.add(node.name());
                    if (!known.says(node)) {
                        owe(node, merged);
                    }
                }
            }
            known.introduce(route);
        }
    }

    private void owe(Route.Node node, boolean merged) {
        if (merged || node.name().isEmpty()) {
            faults.add((merged ? "merges " : "makes ") + node + " without the workspace");
        } else {
            owing.add(node.name());
        }
    }

    private void set(Known known) {
        do {
            var said = expression(known, Set.of(","));
            if (said.size() > 2 && said.get(1).equals("=") && made.contains(said.get(0))) {
                owing.add(said.get(0));
            } else if (said.size() > 4 && said.subList(1, 4).equals(List.of(".", "workspace", "="))) {
                if (said.subList(4, said.size()).equals(List.of("$workspace"))) {
                    owing.remove(said.get(0));
                } else {
                    faults.add("gives (" + said.get(0) + ") to another workspace");
                }
            }
        } while (symbols.take(","));
    }

    private Known named(Known known) {
        var named = Known.nothing();
        symbols.take("DISTINCT");
        do {
            if (symbols.take("*")) {
                named.with(known);
            } else {
                var said = expression(known, Set.of(",", "AS"));
                boolean alone = said.size() == 1;
                if (symbols.take("AS") || alone) {
                    named.put(alone && !symbols.ahead(-1).equals("AS") ? said.get(0) : symbols.next(), known.own(said));
                }
            }
        } while (symbols.take(","));
        return named;
    }

    private void unwind(Known known) {
        var said = expression(known, Set.of("AS"));
        symbols.take("AS");
        known.put(symbols.next(), known.own(said));
    }

    private void forEach(Known known) {
        symbols.take("(");
        var name = symbols.next();
        symbols.take("IN");
        var each = known.copy();
        each.put(name, known.own(expression(known, Set.of("|"))));
        symbols.take("|");
        clauses(each);
        closed(")");
    }

    private void call(Known known) {
        if (symbols.take("(")) {
            var given = known.only(symbols.inside());
            symbols.take("{");
            known.with(clauses(given));
            closed("}");
        } else if (symbols.take("{")) {
            faults.add("calls a subquery without saying what it takes");
            clauses(Known.nothing());
            closed("}");
        } else {
            expression(known, Set.of());
            while (symbols.take("YIELD") || symbols.take(",")) {
                var given = symbols.next();
                var name = symbols.take("AS") ? symbols.next() : given;
                known.put(name, false);
                if (!given.equals("score")) {
                    foreign.add(name);
                }
            }
        }
    }

    private void closed(String bracket) {
        if (!symbols.take(bracket)) {
            faults.add("is not understood from " + symbols.next());
        }
    }

    /** Goes over an expression, looking at the patterns and subqueries in it. @return its symbols */
    private List<String> expression(Known known, Set<String> stops) {
        int from = symbols.mark();
        int depth = 0;
        while (!symbols.peek().equals(Symbols.END) && (depth > 0 || !stops.contains(symbols.peek()) && !Symbols.closes(symbols.peek()) && !symbols.atClause())) {
            if (symbols.atDisguise()) {
                faults.add("says " + symbols.peek() + ", not in capitals");
            }
            if (symbols.ahead(1).equals("{") && SUBQUERIES.contains(symbols.peek().toUpperCase(Locale.ROOT))) {
                symbols.next();
                symbols.next();
                subquery(known);
            } else if (!path(known)) {
                var symbol = symbols.next();
                depth += Symbols.opens(symbol) ? 1 : Symbols.closes(symbol) ? -1 : 0;
            }
        }
        return symbols.since(from);
    }

    private void subquery(Known known) {
        var inner = known.copy();
        if (symbols.atClause()) {
            clauses(inner);
        } else {
            match(inner);
        }
        closed("}");
    }

    /** Whether an expression goes on with a path; a node alone is only something in brackets. */
    private boolean path(Known known) {
        int mark = symbols.mark();
        var route = Route.at(symbols).filter(found -> found.nodes().size() > 1);
        route.ifPresentOrElse(found -> begin(found, known, Set.of()), () -> symbols.back(mark));
        return route.isPresent();
    }
}

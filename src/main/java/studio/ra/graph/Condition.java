package studio.ra.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a WHERE says about the workspace. */
final class Condition {

    private Condition() {
    }

    /** The names of which a condition says, without an alternative, that they are the workspace's. */
    static Set<String> claimed(List<String> condition) {
        var claimed = new HashSet<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= condition.size(); i++) {
            var symbol = i == condition.size() ? "AND" : condition.get(i);
            if (depth == 0 && Set.of("OR", "XOR").contains(symbol.toUpperCase(Locale.ROOT))) {
                return Set.of();
            }
            if (depth == 0 && symbol.equals("AND")) {
                var said = condition.subList(from, i);
                if (said.size() == 5 && said.subList(1, 5).equals(List.of(".", "workspace", "=", "$workspace"))) {
                    claimed.add(said.get(0));
                }
                from = i + 1;
            }
            depth += Symbols.opens(symbol) || symbol.equalsIgnoreCase("CASE") ? 1 : Symbols.closes(symbol) || symbol.equalsIgnoreCase("END") ? -1 : 0;
        }
        return claimed;
    }
}

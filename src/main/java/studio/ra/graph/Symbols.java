package studio.ra.graph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The symbols of a statement, read one after another. Comments are left out, and what is between quotation marks is always {@code ''}. */
final class Symbols {

    /** After the last. */
    static final String END = "";

    private static final Pattern SYMBOL = Pattern.compile("//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`|\\$?\\w+|\\.\\.|\\+=|<>|<=|>=|\\S", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*|`[^`]*`");
    private static final Set<String> CLAUSES = Set.of("MATCH", "OPTIONAL", "MERGE", "CREATE", "WITH", "RETURN", "UNWIND", "CALL", "FOREACH", "UNION", "ON", "SET", "DELETE",
            "DETACH", "REMOVE", "WHERE", "ORDER", "SKIP", "LIMIT", "YIELD");

    private final List<String> all;
    private int at;

    Symbols(String statement) {
        all = SYMBOL.matcher(statement).results().map(MatchResult::group).filter(symbol -> !symbol.startsWith("//") && !symbol.startsWith("/*"))
                .map(symbol -> symbol.startsWith("'") || symbol.startsWith("\"") ? "''" : symbol).toList();
    }

    String peek() {
        return ahead(0);
    }

    String ahead(int by) {
        return at + by >= 0 && at + by < all.size() ? all.get(at + by) : END;
    }

    String next() {
        var symbol = peek();
        at++;
        return symbol;
    }

    /** Goes over the next symbol if it is this. */
    boolean take(String wanted) {
        boolean there = peek().equals(wanted);
        at += there ? 1 : 0;
        return there;
    }

    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    List<String> since(int mark) {
        return all.subList(mark, Math.min(at, all.size()));
    }

    /** Whether the next is the first word of a clause. They are written in capitals. */
    boolean atClause() {
        return CLAUSES.contains(peek()) && !Set.of(".", ":", "STARTS", "ENDS").contains(ahead(-1));
    }

    /** Whether the next would be a clause to the graph, but is not written as one. */
    boolean atDisguise() {
        return CLAUSES.contains(peek().toUpperCase(Locale.ROOT)) && !CLAUSES.contains(peek())
                && !Set.of(".", ":").contains(ahead(-1)) && !Set.of(":", ".").contains(ahead(1));
    }

    /** Whether the next is a name: of a variable, a label or a property. */
    boolean atName() {
        return NAME.matcher(peek()).matches();
    }

    static boolean opens(String symbol) {
        return Set.of("(", "[", "{").contains(symbol);
    }

    static boolean closes(String symbol) {
        return Set.of(")", "]", "}").contains(symbol);
    }

    /** Goes on to the bracket that closes the one just taken, and over it; answers what was between. */
    List<String> inside() {
        int from = at;
        for (int depth = 1; depth > 0 && !peek().equals(END);) {
            var symbol = next();
            depth += opens(symbol) ? 1 : closes(symbol) ? -1 : 0;
        }
        return all.subList(from, Math.max(from, at - 1));
    }
}

package studio.ra.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/** Finds stills by their words and by what those mean, and shows near-identical takes as one. */
@ApplicationScoped
public class Finder {

    /** Stills that a ranking has at most. */
    public static final int RANKED = 500;

    /** Meanings of a workspace that are looked at one by one without asking the index, which is approximate: measured, see docs/library.md. */
    private static final int FEW = 2000;
    /** Meanings of all workspaces that the index is asked for where a workspace has more; where they are not enough, its own are looked at one by one. */
    private static final int MEANINGS = 1000;
    /**
     * From 0 to 1 as the graph counts, (1 + cosine) / 2: below it two texts have nothing to do with each other. Measured on the model that
     * encodes briefs, see docs/library.md; another model needs another value.
     */
    private static final double LEAST = 0.775;

    private static final Cypher RANK_WORDS = Cypher.of(Finder.class, "rankWords");
    private static final Cypher RANK_MEANING = Cypher.of(Finder.class, "rankMeaning");
    private static final Cypher NEAR_OF_FEW = Cypher.of(Finder.class, "nearOfFew");
    private static final Cypher NEAR = Cypher.of(Finder.class, "near");
    private static final Cypher NEAR_EXACTLY = Cypher.of(Finder.class, "nearExactly");
    private static final Cypher THESE = Cypher.of(Finder.class, "these");
    private static final Cypher PAGE_STACKED = Cypher.of(Finder.class, "pageStacked");

    private final Library library;
    private final Stacks stacks;
    private final Graph graph;
    private final int few;

    @Inject
    Finder(Library library, Stacks stacks, Graph graph) {
        this(library, stacks, graph, FEW);
    }

    /** @param few meanings that are looked at without asking the index */
    Finder(Library library, Stacks stacks, Graph graph, int few) {
        this.library = library;
        this.stacks = stacks;
        this.graph = graph;
        this.few = few;
    }

    /** For the container's proxy. */
    protected Finder() {
        this(null, null, null);
    }

    /**
     * A page. A list in order of making goes on for ever; a ranking ends after {@link #RANKED} stills.
     *
     * @param meaning of {@code q}, of length 1; needed where it is looked for by meaning
     * @param after   what {@link Found#next} said, or null for the first page
     * @throws ForeignCursor where {@code after} is another list's
     */
    public Found page(String workspace, Finding finding, float[] meaning, String after, int limit) {
        var found = finding.ranked() ? ranked(workspace, finding, meaning, Bookmark.of(after), limit)
                : finding.stacked() ? stacked(workspace, finding.which(), Bookmark.of(after), limit)
                : inOrder(workspace, finding.which(), after, limit);
        return finding.stacked() ? new Found(stacks.on(workspace, found.stills(), finding.which().state()), found.next()) : found;
    }

    private Found inOrder(String workspace, AssetFilter which, String after, int limit) {
        if (after != null && after.contains("-")) {
            throw new ForeignCursor();
        }
        return cut(library.page(workspace, which, after, limit), limit, Asset::id);
    }

    private Found stacked(String workspace, AssetFilter which, Bookmark from, int limit) {
        var rows = graph.read(PAGE_STACKED, which.params(workspace).with("after", from.last() == null ? "~" : from.last()).with("ceiling", from.ceiling())
                .with("limit", limit + 1));
        return cut(rows.stream().map(AssetRow::read).toList(), limit, last -> from.text(0, last.id()));
    }

    private Found ranked(String workspace, Finding finding, float[] meaning, Bookmark from, int limit) {
        var all = ranking(workspace, finding, meaning, from.ceiling());
        int place = from.last() == null ? 0 : all.indexOf(from.last()) + 1;
        // the last one shown was deleted or is now asked for no more: the places behind it are
        int start = from.last() == null || place > 0 ? place : Math.min(from.rank(), all.size());
        int end = Math.min(start + limit, all.size());
        var ids = all.subList(start, end);
        var stills = new HashMap<String, Asset>();
        graph.read(THESE, Params.of("workspace", workspace, "ids", ids)).stream().map(AssetRow::read).forEach(still -> stills.put(still.id(), still));
        return new Found(ids.stream().map(stills::get).toList(), end == all.size() ? null
                : new Bookmark(from.ceiling(), start, from.last()).text(ids.size(), all.get(end - 1)));
    }

    /** Ids, best first. */
    private List<String> ranking(String workspace, Finding finding, float[] meaning, String ceiling) {
        var params = finding.which().params(workspace).with("ceiling", ceiling).with("limit", RANKED);
        var rankings = new ArrayList<List<Row>>();
        if (finding.words()) {
            rankings.add(graph.read(RANK_WORDS, params.with("words", finding.which().lucene())));
        }
        if (!finding.by().equals("words")) {
            rankings.add(graph.read(RANK_MEANING, params.with("near", near(workspace, meaning).stream().map(Row::fields).toList())));
        }
        var stackOf = rankings.stream().flatMap(List::stream).collect(Collectors.toMap(row -> row.text("id"), row -> row.text("stack"), (one, same) -> one));
        var fused = Fusion.of(rankings.stream().map(rows -> rows.stream().map(row -> row.text("id")).toList()).toList());
        var shown = new HashSet<String>();
        return fused.stream().filter(id -> !finding.stacked() || shown.add(stackOf.get(id))).limit(RANKED).toList();
    }

    private List<Row> near(String workspace, float[] meaning) {
        var params = Params.of("workspace", workspace, "vector", meaning, "least", LEAST, "few", few, "most", MEANINGS, "limit", MEANINGS);
        var one = graph.one(NEAR_OF_FEW, params).orElseThrow();
        if (one.flag("all")) {
            return one.rows("near");
        }
        var first = graph.one(NEAR, params).orElseThrow();
        // an index that answers less than it was asked for has lost some: there are more
        return first.flag("enough") && first.number("among") == MEANINGS ? first.rows("near") : graph.one(NEAR_EXACTLY, params).orElseThrow().rows("near");
    }

    private static Found cut(List<Asset> rows, int limit, Function<Asset, String> next) {
        return rows.size() <= limit ? new Found(rows, null) : new Found(rows.subList(0, limit), next.apply(rows.get(limit - 1)));
    }
}

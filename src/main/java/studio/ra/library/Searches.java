package studio.ra.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/** What the people of a workspace look for again and again. */
@ApplicationScoped
public class Searches {

    /**
     * One of them.
     *
     * @param query the parameters of the list of stills, as one JSON text
     */
    public record Search(String id, String name, String query, Instant at) {
    }

    private static final Cypher SAVE = Cypher.of(Searches.class, "saveSearch");
    private static final Cypher CHANGE = Cypher.of(Searches.class, "changeSearch");
    private static final Cypher REMOVE = Cypher.of(Searches.class, "removeSearch");
    private static final Cypher PAGE = Cypher.of(Searches.class, "searches");

    private final Graph graph;

    @Inject
    Searches(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Searches() {
        this(null);
    }

    public Search save(String workspace, String name, String query, String by) {
        return graph.change(SAVE, Params.of("id", Ids.next(), "workspace", workspace, "name", name, "query", query, "by", by, "at", Instant.now()))
                .map(Searches::read).orElseThrow();
    }

    /** Empty where it is absent. */
    public Optional<Search> change(String workspace, String id, String name, String query) {
        return graph.change(CHANGE, Params.of("id", id, "workspace", workspace, "name", name, "query", query)).map(Searches::read);
    }

    /** @return whether there was one; what it found is untouched */
    public boolean remove(String workspace, String id) {
        return graph.change(REMOVE, Params.of("id", id, "workspace", workspace)).orElseThrow().number("removed") > 0;
    }

    /** At most {@code limit + 1}, in order of making. @param after id, or null for the first page */
    public List<Search> page(String workspace, String after, int limit) {
        return graph.read(PAGE, Params.of("workspace", workspace, "after", after == null ? "" : after, "limit", limit + 1)).stream().map(Searches::read).toList();
    }

    private static Search read(Row row) {
        return new Search(row.text("id"), row.text("name"), row.text("query"), row.instant("at"));
    }
}

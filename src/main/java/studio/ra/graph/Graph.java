package studio.ra.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Runs named Cypher. Inside {@link #together} every query of this thread belongs to one transaction; outside, each is its own.
 * A graph that does not answer is a {@link GraphUnavailable}; the driver has then retried for some seconds.
 */
@ApplicationScoped
public class Graph {

    /** A transaction, and what was told within it that is not sent yet. */
    private static final class Together {

        final TransactionContext tx;
        Bundle told = new Bundle();

        Together(TransactionContext tx) {
            this.tx = tx;
        }

        /** What was told, and this, in one. */
        List<Row> run(Cypher query, Map<String, Object> params) {
            told.add(query, params);
            var all = told;
            told = new Bundle();
            return tx.run(all.text(), all.params()).list(Graph::row);
        }

        void tell(Cypher query, Map<String, Object> params) {
            if (told.size() == Bundle.MOST - 1) {
                run(query, params);
            } else {
                told.add(query, params);
            }
        }

        void send() {
            if (told.size() > 0) {
                tx.run(told.text(), told.params()).consume();
            }
        }
    }

    private final ThreadLocal<Together> ambient = new ThreadLocal<>();
    private final Driver driver;
    private final Migrated migrated;

    @Inject
    Graph(Driver driver, Migrated migrated) {
        this.driver = driver;
        this.migrated = migrated;
    }

    /** For the container's proxy. */
    protected Graph() {
        this(null, null);
    }

    @Timed(name = "ra_graph_time", absolute = true, tags = "kind=read")
    public List<Row> read(Cypher query, Params params) {
        return run(query, params, RoutingControl.READ, true);
    }

    @Timed(name = "ra_graph_time", absolute = true, tags = "kind=write")
    public List<Row> write(Cypher query, Params params) {
        return run(query, params, RoutingControl.WRITE, false);
    }

    /**
     * A write that may be made twice, because the second time changes nothing and answers the same. It goes one way to the graph where {@link #write} opens and commits a
     * transaction, and again like that where the answer is lost.
     */
    @Timed(name = "ra_graph_time", absolute = true, tags = "kind=write")
    public List<Row> again(Cypher query, Params params) {
        return run(query, params, RoutingControl.WRITE, true);
    }

    /**
     * A write whose answer nobody reads. Within {@link #together} it goes to the graph with the next statement, or with the end of the transaction: all that comes after it
     * sees what it did, and where it fails, they fail. Outside it is as {@link #write}.
     */
    public void tell(Cypher query, Params params) {
        if (within()) {
            ambient.get().tell(query, given(query, params));
        } else {
            write(query, params);
        }
    }

    /**
     * Hands the rows of a read on one by one as they arrive, so that many of them need no room together. It is not tried again: rows
     * that were handed on are not taken back.
     */
    @Timed(name = "ra_graph_time", absolute = true, tags = "kind=stream")
    public void each(Cypher query, Params params, Consumer<Row> taker) {
        asked(() -> {
            try (var session = session(AccessMode.READ)) {
                session.run(query.text(), given(query, params)).forEachRemaining(record -> taker.accept(row(record)));
                return null;
            }
        });
    }

    /** The first row of a read, if there is one. */
    @Timed(name = "ra_graph_time", absolute = true, tags = "kind=read")
    public Optional<Row> one(Cypher query, Params params) {
        return read(query, params).stream().findFirst();
    }

    /** The first row of a write, if there is one. */
    @Timed(name = "ra_graph_time", absolute = true, tags = "kind=write")
    public Optional<Row> change(Cypher query, Params params) {
        return write(query, params).stream().findFirst();
    }

    /**
     * All queries of {@code work} commit together or not at all; an exception rolls back. The driver may run {@code work} again after
     * a passing fault, so it must have no effect but its queries. A nested call joins the outer transaction.
     */
    @Timed(name = "ra_graph_time", absolute = true, tags = "kind=transaction")
    @WithSpan("graph transaction")
    public <T> T together(Supplier<T> work) {
        if (ambient.get() != null) {
            return work.get();
        }
        return asked(() -> {
            try (var session = session(AccessMode.WRITE)) {
                return session.executeWrite(tx -> {
                    var all = new Together(tx);
                    ambient.set(all);
                    try {
                        var done = work.get();
                        all.send();
                        return done;
                    } finally {
                        ambient.remove();
                    }
                });
            }
        });
    }

    /** Whether this thread is inside {@link #together}. */
    public boolean within() {
        return ambient.get() != null;
    }

    /** Whether the graph answers and is migrated; asks it once, without retrying. */
    public boolean answers() {
        try {
            driver.verifyConnectivity();
            migrated.ensure();
            return true;
        } catch (Neo4jException | GraphUnavailable e) {
            return false;
        }
    }

    /** @param twice whether it does no harm to be run twice */
    private List<Row> run(Cypher query, Params params, RoutingControl routing, boolean twice) {
        var together = ambient.get();
        if (together != null) {
            return together.run(query, given(query, params));
        }
        var given = given(query, params);
        return asked(() -> (twice ? once(query, given, routing) : Optional.<List<Row>>empty()).orElseGet(() ->
                driver.executableQuery(query.text()).withParameters(given).withConfig(QueryConfig.builder().withRouting(routing).build())
                        .execute().records().stream().map(Graph::row).toList()));
    }

    /** Without a transaction that is opened and committed: half of the way to the graph. @return empty where it failed and may be tried again */
    private Optional<List<Row>> once(Cypher query, Map<String, Object> params, RoutingControl routing) {
        try (var session = session(routing == RoutingControl.READ ? AccessMode.READ : AccessMode.WRITE)) {
            return Optional.of(session.run(query.text(), params).list(Graph::row));
        } catch (Neo4jException e) {
            if (e instanceof RetryableException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Sees what this process wrote before, on whichever server of a cluster. */
    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder().withDefaultAccessMode(mode).withBookmarkManager(driver.executableQueryBookmarkManager()).build());
    }

    /** @throws IllegalArgumentException where a statement of a workspace is asked without one: a defect of the caller */
    private static Map<String, Object> given(Cypher query, Params params) {
        var all = params.map();
        if (query.ofAWorkspace() && !(all.get("workspace") instanceof String workspace && !workspace.isBlank())) {
            throw new IllegalArgumentException(query.name() + " is asked without a workspace");
        }
        return all;
    }

    private <T> T asked(Supplier<T> question) {
        try {
            migrated.ensure();
            return question.get();
        } catch (ServiceUnavailableException e) {
            throw new GraphUnavailable(e);
        } catch (Neo4jException e) {
            if (e instanceof RetryableException) {
                throw new GraphUnavailable(e);
            }
            throw e;
        }
    }

    private static Row row(Record record) {
        return new Row(record.asMap());
    }
}

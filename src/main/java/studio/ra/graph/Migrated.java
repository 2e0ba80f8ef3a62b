package studio.ra.graph;

import java.time.Duration;
import java.util.logging.Logger;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Applies {@code graph-migrations/} once per process, at the first moment the graph answers: a studio may start before its graph. Of several studios one does it
 * at a time: whoever does keeps a transaction open that has the graph's lock on one name, and the graph takes that lock back the moment its owner is gone,
 * whatever any clock says. What the library left of a lock of its own, which a kill does not remove, is therefore nobody's to whoever has the graph's, and is removed.
 */
@ApplicationScoped
class Migrated {

    private static final Logger LOG = Logger.getLogger(Migrated.class.getName());

    /** A name of which there is one, so that MERGE locks it while it is not there; it is never committed. */
    private static final String UNIQUE = "CREATE CONSTRAINT migrating_id IF NOT EXISTS FOR (m:__RaMigrating) REQUIRE m.id IS UNIQUE";
    private static final String LOCK = "MERGE (m:__RaMigrating {id: 'one'}) SET m.at = datetime()";
    private static final String LEFT = "MATCH (l:__Neo4jMigrationsLock) DETACH DELETE l";
    /** How long another studio's migration is waited for before this one answers that the graph is away. */
    private static final TransactionConfig PATIENCE = TransactionConfig.builder().withTimeout(Duration.ofSeconds(5)).build();

    private final Driver driver;
    private volatile boolean done;
    private boolean told;

    @Inject
    Migrated(Driver driver) {
        this.driver = driver;
    }

    /** For the container's proxy. */
    protected Migrated() {
        this(null);
    }

    /**
     * @throws org.neo4j.driver.exceptions.Neo4jException where the graph does not answer
     * @throws GraphUnavailable where it was migrated by a studio that this one does not know
     */
    void ensure() {
        if (!done) {
            apply();
        }
    }

    private synchronized void apply() {
        if (!done) {
            try (var session = driver.session()) {
                awaitTurn(session);
                // no bound here: it is ours for as long as it takes, and ends with this process or its connection
                try (var turn = session.beginTransaction()) {
                    turn.run(LOCK).consume();
                    removeLeft();
                    new Migrations(MigrationsConfig.builder().withLocationsToScan("classpath:graph-migrations").build(), driver).apply();
                    turn.rollback();
                }
                done = true;
            } catch (MigrationsException e) {
                tell(e);
                throw new GraphUnavailable(e);
            }
        }
    }

    /** Waits for the lock, but not without end, and lets it go again. */
    private static void awaitTurn(Session session) {
        try {
            session.run(UNIQUE, PATIENCE).consume();
            try (var turn = session.beginTransaction(PATIENCE)) {
                turn.run(LOCK).consume();
                turn.rollback();
            }
        } catch (ServiceUnavailableException e) {
            throw e;
        } catch (Neo4jException e) {
            LOG.info(() -> "another studio migrates the graph, or the graph cannot say: " + e.getMessage());
            throw new GraphUnavailable(e);
        }
    }

    private void removeLeft() {
        if (driver.executableQuery(LEFT).execute().summary().counters().nodesDeleted() > 0) {
            LOG.warning("a studio was killed while it migrated the graph; its migrations are gone on with");
        }
    }

    private void tell(MigrationsException cause) {
        if (!told) {
            told = true;
            LOG.severe("this studio's migrations do not fit the graph: " + cause.getMessage());
        }
    }
}

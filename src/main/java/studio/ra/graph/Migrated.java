package studio.ra.graph;

import java.util.logging.Logger;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.neo4j.driver.Driver;

/** Applies {@code graph-migrations/} once per process, at the first moment the graph answers: a studio may start before its graph. */
@ApplicationScoped
class Migrated {

    private static final Logger LOG = Logger.getLogger(Migrated.class.getName());

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
            try {
                new Migrations(MigrationsConfig.builder().withLocationsToScan("classpath:graph-migrations").build(), driver).apply();
                done = true;
            } catch (MigrationsException e) {
                tell(e);
                throw new GraphUnavailable(e);
            }
        }
    }

    private void tell(MigrationsException cause) {
        if (!told) {
            told = true;
            LOG.severe("this studio's migrations do not fit the graph: " + cause.getMessage());
        }
    }
}

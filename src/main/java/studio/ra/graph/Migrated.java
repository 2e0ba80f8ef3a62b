package studio.ra.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.neo4j.driver.Driver;

/** Applies {@code graph-migrations/} once per process, at the first moment the graph answers: a studio may start before its graph. */
@ApplicationScoped
class Migrated {

    private final Driver driver;
    private volatile boolean done;

    @Inject
    Migrated(Driver driver) {
        this.driver = driver;
    }

    /** For the container's proxy. */
    protected Migrated() {
        this(null);
    }

    /** @throws org.neo4j.driver.exceptions.Neo4jException where the graph does not answer */
    void ensure() {
        if (!done) {
            apply();
        }
    }

    private synchronized void apply() {
        if (!done) {
            new Migrations(MigrationsConfig.builder().withLocationsToScan("classpath:graph-migrations").build(), driver).apply();
            done = true;
        }
    }
}

package studio.ra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Who may migrate: one at a time, and what a killed studio left is in nobody's way. */
class MigratedIT {

    /** As a studio leaves it that is killed while it migrates. */
    private static final String LEFT = "CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'John Doe'})";

    private Driver driver;

    @BeforeEach
    void migrated() {
        TestGraph.graph();
        driver = TestGraph.running().driver();
    }

    @AfterEach
    void unlocked() {
        driver.executableQuery("MATCH (l:__Neo4jMigrationsLock) DELETE l").execute();
        driver.close();
    }

    @Test
    void theLockOfAStudioThatWasKilledIsInNobodysWay() {
        driver.executableQuery(LEFT).execute();
        new Migrated(driver).ensure();
        assertEquals(0, left());
    }

    @Test
    void theLockOfAStudioThatStillMigratesIsLeftAloneUntilThatStudioIsGone() {
        // another studio, which holds the graph's lock and has made the library's
        var other = TestGraph.running().driver();
        other.session().beginTransaction().run("MERGE (m:__RaMigrating {id: 'one'}) SET m.at = datetime()").consume();
        driver.executableQuery(LEFT).execute();
        assertThrows(GraphUnavailable.class, () -> new Migrated(driver).ensure());
        assertEquals(1, left());
        // its connections are gone, and nobody said goodbye to the transaction
        other.close();
        new Migrated(driver).ensure();
        assertEquals(0, left());
    }

    @Test
    void manyThatStartAtOnceMigrateOneAfterAnother() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            for (var one : pool.invokeAll(IntStream.range(0, 6).<Callable<Boolean>>mapToObj(i -> () -> {
                untilMigrated(new Migrated(driver));
                return true;
            }).toList())) {
                assertEquals(true, one.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(0, left());
        assertEquals(0, driver.executableQuery("MATCH (m:__RaMigrating) RETURN count(m) AS n").execute().records().get(0).get("n").asInt());
    }

    /** As a studio does: whoever has waited in vain for the others says that the graph is away, and is asked again. */
    private static void untilMigrated(Migrated migrated) {
        for (int asked = 0; ; asked++) {
            try {
                migrated.ensure();
                return;
            } catch (GraphUnavailable e) {
                if (asked == 50) {
                    throw e;
                }
            }
        }
    }

    private int left() {
        return driver.executableQuery("MATCH (l:__Neo4jMigrationsLock) RETURN count(l) AS n").execute().records().get(0).get("n").asInt();
    }
}

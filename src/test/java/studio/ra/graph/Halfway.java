package studio.ra.graph;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Somebody who reads while another's commit can be seen in part only: the part is in the graph, the rest is written and not let go of. */
public final class Halfway {

    private static final String BLOCKED = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS waiting";

    private Halfway() {
    }

    /**
     * What the reader is told.
     *
     * @param rest   statement of the test that writes what cannot be seen yet; it is committed once the reader waits for it, or has its answer without
     * @param reader reads by a driver of its own
     */
    public static <T> T read(String rest, Supplier<T> reader) {
        try (var driver = TestGraph.running().driver(); var session = driver.session(); var tx = session.beginTransaction()) {
            tx.run(rest).consume();
            var told = CompletableFuture.supplyAsync(reader);
            while (!told.isDone() && driver.executableQuery(BLOCKED).execute().records().get(0).get("waiting").asInt() == 0) {
                LockSupport.parkNanos(MILLISECONDS.toNanos(20));
            }
            tx.commit();
            return told.join();
        }
    }
}

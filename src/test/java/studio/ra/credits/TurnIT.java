package studio.ra.credits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import studio.ra.graph.Graph;
import studio.ra.graph.TestGraph;

/** Those who post to one account, one after another. */
class TurnIT {

    private final Graph graph = TestGraph.graph();
    private final Turn turn = new Turn(graph);
    private final List<String> order = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    @Test
    void whoComesSecondBeginsWhenTheFirstHasCommitted() throws Exception {
        var first = begin();
        var second = new Thread(() -> turn.together("w", () -> order.add("second")));
        second.start();
        while (second.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        go.countDown();
        first.join();
        second.join();
        assertEquals(List.of("first", "second"), order);
    }

    @Test
    void whoIsInATransactionOrOfAnotherAccountDoesNotWait() throws Exception {
        var first = begin();
        graph.together(() -> turn.together("w", () -> order.add("within")));
        turn.together("another", () -> order.add("another"));
        go.countDown();
        first.join();
        assertEquals(List.of("within", "another", "first"), order);
    }

    @Test
    void aTurnThatFailsIsOver() {
        var failed = CompletableFuture.runAsync(() -> turn.together("w", () -> {
            throw new IllegalStateException("on purpose");
        }));
        assertEquals("on purpose", failed.handle((done, thrown) -> thrown.getCause().getMessage()).join());
        turn.together("w", () -> order.add("next"));
        assertEquals(List.of("next"), order);
    }

    private CompletableFuture<Void> begin() throws InterruptedException {
        var first = CompletableFuture.runAsync(() -> turn.together("w", () -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return order.add("first");
        }));
        begun.await();
        return first;
    }
}

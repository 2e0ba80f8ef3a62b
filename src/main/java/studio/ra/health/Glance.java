package studio.ra.health;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Asks a question whose answer may never come, as of a graph that stands still, and takes no answer in time for a no. While one question
 * is open no second one is asked, so that a prober who comes again and again holds one thread and not all of them.
 */
final class Glance {

    private final Duration patience;
    private CompletableFuture<Boolean> open = CompletableFuture.completedFuture(false);

    Glance(Duration patience) {
        this.patience = patience;
    }

    boolean sees(Executor executor, BooleanSupplier question) {
        try {
            return asked(executor, question).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized CompletableFuture<Boolean> asked(Executor executor, BooleanSupplier question) {
        if (open.isDone()) {
            open = CompletableFuture.supplyAsync(question::getAsBoolean, executor);
        }
        return open;
    }
}

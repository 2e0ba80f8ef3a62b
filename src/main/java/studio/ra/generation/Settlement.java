package studio.ra.generation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.credits.Ledger;
import studio.ra.graph.Row;
import studio.ra.memory.Pins;
import studio.ra.models.Cause;
import studio.ra.webhooks.Outbox;
import studio.ra.webhooks.Topic;

/** Ends a drawing and its hold in one transaction. */
@ApplicationScoped
class Settlement {

    private final Jobs jobs;
    private final Ledger ledger;
    private final Pins pins;
    private final Outbox outbox;

    @Inject
    Settlement(Jobs jobs, Ledger ledger, Pins pins, Outbox outbox) {
        this.jobs = jobs;
        this.ledger = ledger;
        this.pins = pins;
        this.outbox = outbox;
    }

    /** For the container's proxy. */
    protected Settlement() {
        this(null, null, null, null);
    }

    /** Within the caller's transaction, once no part is pending. @param g the drawing's properties */
    void close(Row g, Instant at) {
        var id = g.text("id");
        var workspace = g.text("workspace");
        int drawn = (int) g.number("drawn");
        int count = (int) g.number("count");
        long held = g.number("held");
        long due = g.number("due");
        var state = state(g, drawn);
        if (state.equals("unknown")) {
            jobs.finish(workspace, id, state, held, 0, drawn, count, at);
        } else {
            if (drawn > 0 || due > 0) {
                ledger.settle(workspace, g.text("project"), id, held, due);
            } else {
                ledger.release(workspace, g.text("project"), id, held);
            }
            jobs.finish(workspace, id, state, 0, due, drawn, count, at);
        }
        if (state.equals("done") && "temporary".equals(g.text("pinScope"))) {
            pins.rendered(workspace, g.text("pinModel"));
        }
        tell(g, state, state.equals("unknown") ? 0 : due, at);
    }

    private void tell(Row g, String state, long spent, Instant at) {
        var told = new HashMap<String, Object>();
        told.put("generation", g.text("id"));
        told.put("state", state);
        told.put("purpose", g.text("purpose"));
        told.put("subject", g.text("subject"));
        told.put("project", g.text("project"));
        told.put("drawn", g.number("drawn"));
        told.put("count", g.number("count"));
        told.put("spent", spent);
        told.put("cause", state.equals("done") ? null : g.text("cause"));
        outbox.tell(g.text("workspace"), Topic.valueOf("GENERATION_" + state.toUpperCase(Locale.ROOT)), at, told);
    }

    /** What may have been billed without our knowing stays unknown, whatever else became of it. */
    private static String state(Row g, int drawn) {
        if (g.flag("unsure")) {
            return "unknown";
        }
        if (Cause.CANCELLED.word().equals(g.text("cause"))) {
            return "cancelled";
        }
        return drawn > 0 ? "done" : g.flag("refused") ? "refused" : "failed";
    }
}

package studio.ra.generation;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Graph;
import studio.ra.graph.Ids;

/** Takes placed drawings one after another and has their parts drawn side by side, each within its provider's lanes. */
@ApplicationScoped
class Drawer {

    private final Jobs jobs;
    private final Lanes lanes;
    private final Leases leases;
    private final Easel easel;
    private final Register register;
    private final Watch watch;
    private final Graph graph;

    @Inject
    Drawer(Jobs jobs, Lanes lanes, Leases leases, Easel easel, Register register, Watch watch, Graph graph) {
        this.jobs = jobs;
        this.lanes = lanes;
        this.leases = leases;
        this.easel = easel;
        this.register = register;
        this.watch = watch;
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Drawer() {
        this(null, null, null, null, null, null, null);
    }

    /** Queues a drawing in this process, unless it is here already. */
    void offer(String id, String provider, String workspace) {
        if (leases.add(id)) {
            watch.expect(id);
            lanes.offer(provider, workspace, () -> take(workspace, id, provider));
        }
    }

    /** A drawing that is this process's now, with its first part. */
    private record Taken(Job job, Part first) {
    }

    private void take(String workspace, String id, String provider) {
        Optional<Taken> taken = Optional.empty();
        try {
            taken = taken(workspace, id);
        } finally {
            // whatever went wrong: what is in hand and not drawn would not be taken up again
            if (taken.isEmpty()) {
                leases.forget(id);
                watch.lost(id);
            }
        }
        taken.ifPresent(mine -> begin(mine.job(), mine.first(), provider));
    }

    private void begin(Job job, Part first, String provider) {
        watch.changed(job.id());
        leases.took(job.id(), job.pending().size());
        job.pending().stream().skip(1).forEach(part -> lanes.offer(provider, job.workspace(), () -> draw(job, part(job, part))));
        draw(job, first);
    }

    private Optional<Taken> taken(String workspace, String id) {
        var taking = Ids.next();
        return leases.insist(() -> graph.together(() -> jobs.start(workspace, id, taking, Instant.now()).filter(job -> !job.pending().isEmpty())
                .map(job -> taken(job, taking)))).flatMap(found -> found);
    }

    /** The first attempt is written down with the taking, under its id: one commit for both. */
    private Taken taken(Job job, String taking) {
        var first = part(job, job.pending().get(0));
        first.begin(taking, Instant.now());
        return new Taken(job, first);
    }

    private Part part(Job job, int part) {
        return new Part(job, part, easel, register);
    }

    private void draw(Job job, Part part) {
        try {
            part.run();
        } finally {
            if (leases.over(job.id())) {
                watch.lost(job.id());
            }
        }
    }
}

package studio.ra.generation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes placed drawings one after another and has their parts drawn side by side, each within its provider's lanes. */
@ApplicationScoped
class Drawer {

    private final Jobs jobs;
    private final Lanes lanes;
    private final Leases leases;
    private final Easel easel;
    private final Register register;
    private final Watch watch;

    @Inject
    Drawer(Jobs jobs, Lanes lanes, Leases leases, Easel easel, Register register, Watch watch) {
        this.jobs = jobs;
        this.lanes = lanes;
        this.leases = leases;
        this.easel = easel;
        this.register = register;
        this.watch = watch;
    }

    /** For the container's proxy. */
    protected Drawer() {
        this(null, null, null, null, null, null);
    }

    /** Queues a drawing in this process, unless it is here already. */
    void offer(String id, String provider, String workspace) {
        if (leases.add(id)) {
            lanes.offer(provider, workspace, () -> take(workspace, id, provider));
        }
    }

    private void take(String workspace, String id, String provider) {
        var taken = leases.orForget(id, () -> jobs.start(workspace, id, Instant.now()));
        if (taken.isEmpty() || taken.get().pending().isEmpty()) {
            leases.forget(id);
            return;
        }
        var job = taken.get();
        watch.changed(id);
        leases.took(id, job.pending().size());
        job.pending().stream().skip(1).forEach(part -> lanes.offer(provider, job.workspace(), () -> draw(job, part)));
        draw(job, job.pending().get(0));
    }

    private void draw(Job job, int part) {
        try {
            new Part(job, part, easel, register).run();
        } finally {
            leases.over(job.id());
        }
    }
}

package studio.ra.reading;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.intent.Trainer;

/** Has heads learn from what a workspace corrected: seconds of arithmetic on one processor, one workspace after another. */
@ApplicationScoped
public class School {

    private final Corrections corrections;
    private final Versions versions;

    @Inject
    School(Corrections corrections, Versions versions) {
        this.corrections = corrections;
        this.versions = versions;
    }

    /** For the container's proxy. */
    protected School() {
        this(null, null);
    }

    /** @return empty where this machine cannot run the sentence model, and so neither learn heads nor read with them */
    public synchronized Optional<Version> train(String workspace) {
        var trainer = new Trainer();
        var lessons = corrections.lessons(workspace);
        return trainer.heads(lessons).map(heads -> versions.keep(workspace, heads, lessons.size(), trainer));
    }
}

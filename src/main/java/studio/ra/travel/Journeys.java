package studio.ra.travel;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.cast.Cast;
import studio.ra.cast.Locks;
import studio.ra.cast.References;
import studio.ra.generation.Archive;
import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.library.Stills;
import studio.ra.story.Projects;
import studio.ra.story.Scenes;

/**
 * Takes a project in, in one transaction: its story, its cast and their looks, its stills and what was thought of them. Nothing is drawn and nothing spent;
 * what the stills cost elsewhere stays on them as their history, and so do the drawings and decisions they came from.
 */
@ApplicationScoped
public class Journeys {

    private static final Cypher KNOWN = Cypher.of(Journeys.class, "known");
    private static final Cypher CLAIM = Cypher.of(Journeys.class, "claim");

    private final Graph graph;
    private final Projects projects;
    private final Scenes scenes;
    private final Cast cast;
    private final References references;
    private final Locks locks;
    private final Stills stills;
    private final Archive archive;

    @Inject
    Journeys(Graph graph, Projects projects, Scenes scenes, Cast cast, References references, Locks locks, Stills stills, Archive archive) {
        this.graph = graph;
        this.projects = projects;
        this.scenes = scenes;
        this.cast = cast;
        this.references = references;
        this.locks = locks;
        this.stills = stills;
        this.archive = archive;
    }

    /** For the container's proxy. */
    protected Journeys() {
        this(null, null, null, null, null, null, null, null);
    }

    /** What this key brought before. Empty where it is free. @param fingerprint of the request */
    public Optional<Arrival> known(String workspace, String key, String fingerprint) {
        return graph.one(KNOWN, Params.of("workspace", workspace, "key", key)).map(row -> arrival(row.row("journey"), fingerprint));
    }

    /**
     * Writes all of it under new ids, or nothing.
     *
     * @param by      who asked for it
     * @param luggage whose stills the store has already
     */
    public Arrival bring(String workspace, String by, String key, String fingerprint, Luggage luggage) {
        return graph.together(() -> {
            var own = Renaming.of(luggage);
            var brought = Brought.of(own);
            var now = Instant.now();
            var id = Ids.next();
            var row = Params.of("id", id, "fingerprint", fingerprint, "by", by, "at", now, "project", brought.id(), "scenes", brought.scenes(), "shots", brought.shots(),
                    "characters", brought.characters(), "references", brought.references(), "locks", brought.locks(), "stills", brought.stills(), "takes", brought.takes(),
                    "drawings", brought.drawings(), "decisions", brought.decisions());
            var journey = graph.change(CLAIM, Params.of("workspace", workspace, "key", key, "row", row)).orElseThrow().row("journey");
            if (!journey.text("id").equals(id)) {
                return arrival(journey, fingerprint);
            }
            write(workspace, own, now);
            return new Arrival.Done(brought);
        });
    }

    private void write(String workspace, Luggage own, Instant now) {
        var project = own.project().id();
        projects.bring(workspace, own.project());
        cast.bring(workspace, project, own.characters());
        references.bring(workspace, project, own.references());
        scenes.bring(workspace, project, own.scenes());
        var shown = new LinkedHashMap<String, String>();
        own.shots().stream().filter(shot -> shot.current() != null).forEach(shot -> shown.put(shot.id(), shot.current()));
        archive.bring(workspace, project, own.drawings(), own.decisions(), now);
        stills.bring(workspace, own.stills(), own.takes(), shown, now);
        locks.bring(workspace, own.looks(), own.current(), own.accepted());
        archive.tie(workspace, own.drawings(), own.decisions());
    }

    private static Arrival arrival(Row journey, String fingerprint) {
        return fingerprint.equals(journey.text("fingerprint")) ? new Arrival.Done(Brought.read(journey)) : new Arrival.KeyTaken();
    }
}

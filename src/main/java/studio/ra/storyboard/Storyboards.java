package studio.ra.storyboard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.cast.Cast;
import studio.ra.cast.Character;
import studio.ra.cast.Reference;
import studio.ra.cast.References;
import studio.ra.library.Library;
import studio.ra.library.Pages;
import studio.ra.story.Project;
import studio.ra.story.Projects;
import studio.ra.story.Scene;
import studio.ra.story.Scenes;
import studio.ra.story.Shot;

/** Gathers what a storyboard shows, before the first byte of it is written. */
@ApplicationScoped
public class Storyboards {

    private static final int PAGE = 200;

    private final Projects projects;
    private final Scenes scenes;
    private final Cast cast;
    private final References references;
    private final Library library;
    private final Frames frames;

    @Inject
    Storyboards(Projects projects, Scenes scenes, Cast cast, References references, Library library, Frames frames) {
        this.projects = projects;
        this.scenes = scenes;
        this.cast = cast;
        this.references = references;
        this.library = library;
        this.frames = frames;
    }

    /** For the container's proxy. */
    protected Storyboards() {
        this(null, null, null, null, null, null);
    }

    /** The whole project; empty where the workspace has none of that id. */
    public Optional<Storyboard> ofProject(String workspace, String id) {
        return projects.find(workspace, id).map(project -> board(workspace, project, scenes(workspace, id), null));
    }

    /** One scene, numbered as it is in its project; empty where the workspace has none of that id. */
    public Optional<Storyboard> ofScene(String workspace, String id) {
        return scenes.find(workspace, id).flatMap(scene -> projects.find(workspace, scene.project())
                .map(project -> board(workspace, project, scenes(workspace, project.id()), id)));
    }

    /** @param only id of the only scene to show, or null for all */
    private Storyboard board(String workspace, Project project, List<Scene> all, String only) {
        var names = names(workspace, project.id());
        var shown = all.stream().filter(scene -> only == null || scene.id().equals(only)).toList();
        var stills = library.contents(workspace, shown.stream().flatMap(scene -> scene.shots().stream()).map(Shot::current).filter(Objects::nonNull).toList());
        var parts = shown.stream().map(scene -> part(workspace, all.indexOf(scene) + 1, scene, names, stills)).toList();
        return new Storyboard(new Board(project.title(), project.logline(), workspace, project.aspectRatio(), LocalDate.now(ZoneOffset.UTC), parts), frames);
    }

    private Board.Part part(String workspace, int number, Scene scene, Map<String, String> names, Map<String, String> stills) {
        var panels = new ArrayList<Board.Panel>();
        for (var shot : scene.shots()) {
            var camera = Stream.of(shot.shotType(), shot.motion()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
            var seen = Stream.concat(shot.characters().stream().map(id -> names.computeIfAbsent(id, unknown -> cast.sheet(workspace, unknown).map(who -> who.name()).orElse(null))),
                    shot.references().stream().map(names::get)).filter(Objects::nonNull).toList();
            panels.add(new Board.Panel(number + Board.letters(panels.size()), shot.description(), camera, seen, shot.hero(),
                    shot.current() == null ? null : stills.get(shot.current())));
        }
        return new Board.Part(number, scene.heading(), scene.synopsis(), panels);
    }

    private List<Scene> scenes(String workspace, String project) {
        return Pages.all(PAGE, after -> scenes.page(workspace, project, after, PAGE).orElse(List.of()), Scene::id);
    }

    private Map<String, String> names(String workspace, String project) {
        var names = new HashMap<String, String>();
        Pages.all(PAGE, after -> cast.page(workspace, project, after, PAGE).orElse(List.of()), Character::id).forEach(who -> names.put(who.id(), who.name()));
        Pages.all(PAGE, after -> references.page(workspace, project, after, PAGE).orElse(List.of()), Reference::id).forEach(what -> names.put(what.id(), what.name()));
        return names;
    }
}

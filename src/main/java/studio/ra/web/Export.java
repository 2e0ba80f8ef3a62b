package studio.ra.web;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.StreamingOutput;

import studio.ra.cast.Cast;
import studio.ra.cast.Character;
import studio.ra.cast.Lock;
import studio.ra.cast.Locks;
import studio.ra.cast.Reference;
import studio.ra.cast.References;
import studio.ra.cast.Sheet;
import studio.ra.generation.Archive;
import studio.ra.generation.PastDrawing;
import studio.ra.library.Asset;
import studio.ra.library.AssetFilter;
import studio.ra.library.Library;
import studio.ra.library.Lineage;
import studio.ra.library.Pages;
import studio.ra.library.Prov;
import studio.ra.library.Stills;
import studio.ra.library.Store;
import studio.ra.story.Projects;
import studio.ra.story.Scene;
import studio.ra.story.Scenes;
import studio.ra.storyboard.Format;
import studio.ra.storyboard.Storyboards;
import studio.ra.travel.Luggage;

/** Puts a project into a zip. What is in the graph is read before the first byte leaves; the images follow one by one. */
@ApplicationScoped
class Export {

    private static final int PAGE = 200;
    /** Of each still: its drawing, and what that used. Those of all stills together are the whole. */
    private static final int DEPTH = 2;

    private final Projects projects;
    private final Scenes scenes;
    private final Cast cast;
    private final References references;
    private final Library library;
    private final Store store;
    private final Storyboards storyboards;
    private final Stills takes;
    private final Locks locks;
    private final Archive archive;
    private final Jsonb json = JsonbBuilder.create();

    @Inject
    Export(Projects projects, Scenes scenes, Cast cast, References references, Library library, Store store, Storyboards storyboards, Stills takes,
            Locks locks, Archive archive) {
        this.projects = projects;
        this.scenes = scenes;
        this.cast = cast;
        this.references = references;
        this.library = library;
        this.store = store;
        this.storyboards = storyboards;
        this.takes = takes;
        this.locks = locks;
        this.archive = archive;
    }

    /** For the container's proxy. */
    protected Export() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** Empty where the workspace has no such project. @throws studio.ra.library.StorageUnavailable where an image is missing, before anything is sent */
    Optional<StreamingOutput> of(String workspace, String id) {
        return projects.find(workspace, id).map(project -> {
            var people = Pages.all(PAGE, after -> cast.page(workspace, id, after, PAGE).orElse(List.of()), Character::id);
            var sheets = people.stream().flatMap(who -> cast.sheet(workspace, who.id()).stream()).toList();
            var things = Pages.all(PAGE, after -> references.page(workspace, id, after, PAGE).orElse(List.of()), Reference::id);
            var stills = stills(workspace, id, sheets, things);
            stills.forEach(still -> store.present(still.stored()));
            var ids = stills.stream().map(Asset::id).toList();
            var drawings = archive.drawings(workspace, stills.stream().map(still -> still.provenance().generation()).filter(Objects::nonNull).distinct().sorted().toList());
            var contents = new Luggage(Luggage.FORMAT, project, Pages.all(PAGE, after -> scenes.page(workspace, id, after, PAGE).orElse(List.of()), Scene::id),
                    sheets.stream().map(sheet -> within(id, sheet, people, stills)).toList(), things, stills,
                    takes.takes(workspace, ids), locks.accepted(workspace, ids), drawings,
                    archive.decisions(workspace, drawings.stream().map(PastDrawing::decision).distinct().sorted().toList())).closed();
            var lineage = Prov.json(lineage(workspace, stills).within(contents.ids().map(Map.Entry::getValue).collect(Collectors.toSet())));
            var board = storyboards.ofProject(workspace, id).orElseThrow(() -> Problem.notFound("project"));
            return out -> {
                try (var zip = new Zip(out)) {
                    zip.add("project.json", json.toJson(contents).getBytes(StandardCharsets.UTF_8));
                    zip.add("lineage.prov.json", json.toJson(lineage).getBytes(StandardCharsets.UTF_8));
                    zip.uncompressed();
                    zip.add("storyboard.pdf", into -> board.write(into, Format.STANDARD));
                    for (var still : stills) {
                        zip.add("stills/" + still.id() + '.' + Papers.extension(still), store.bytes(still.sha256()));
                    }
                }
            };
        });
    }

    /** The project's own, and those the looks of its cast stand on, which an earlier project may have drawn. */
    private List<Asset> stills(String workspace, String project, List<Sheet> sheets, List<Reference> things) {
        var own = Pages.all(PAGE, after -> library.page(workspace, AssetFilter.ofProject(project), after, PAGE), Asset::id);
        var known = own.stream().map(Asset::id).collect(Collectors.toSet());
        var held = Stream.concat(sheets.stream().map(Sheet::locks), things.stream().map(Reference::locks)).flatMap(List::stream).map(Lock::asset).distinct()
                .filter(id -> !known.contains(id)).flatMap(id -> library.asset(workspace, id).stream());
        return Stream.concat(own.stream(), held).sorted(Comparator.comparing(Asset::id)).toList();
    }

    /** What a character carries, as far as it is of this project. */
    private static Sheet within(String project, Sheet c, List<Character> cast, List<Asset> stills) {
        var people = cast.stream().map(Character::id).collect(Collectors.toSet());
        var seen = stills.stream().map(Asset::id).collect(Collectors.toSet());
        return new Sheet(c.id(), c.name(), c.description(), c.traits(), List.of(project), c.voice(), c.lock(), c.locks(),
                c.usage().stream().filter(use -> use.project().equals(project)).toList(), c.rejected().stream().filter(seen::contains).toList(),
                c.rejections().stream().filter(why -> seen.contains(why.asset())).toList(),
                c.approved().stream().filter(seen::contains).toList(), c.relationships().stream().filter(to -> people.contains(to.character())).toList(), c.createdAt());
    }

    private Lineage lineage(String workspace, List<Asset> stills) {
        var nodes = new LinkedHashMap<String, Lineage.Node>();
        var edges = new LinkedHashSet<Lineage.Edge>();
        boolean truncated = false;
        for (var still : stills) {
            var own = library.lineage(workspace, still.id(), DEPTH);
            own.ifPresent(found -> found.nodes().forEach(node -> nodes.put(node.id(), node)));
            own.ifPresent(found -> edges.addAll(found.edges()));
            truncated |= own.filter(Lineage::truncated).isPresent();
        }
        return new Lineage(List.copyOf(nodes.values()), List.copyOf(edges), truncated);
    }
}

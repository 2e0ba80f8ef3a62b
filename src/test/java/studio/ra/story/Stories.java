package studio.ra.story;

import studio.ra.graph.Graph;

/** The story module outside a container, for tests of other modules too. */
public record Stories(Projects projects, Scenes scenes, Shots shots) {

    public static Stories on(Graph graph) {
        return new Stories(new Projects(graph), new Scenes(graph), new Shots(graph));
    }

    public Project project(String workspace) {
        return projects.create(workspace, new ProjectDraft("The Lighthouse", null, null, null, "16:9", null, null));
    }

    public Scene scene(String workspace, String project, String heading) {
        return scenes.append(workspace, project, java.util.List.of(new SceneDraft(heading, null, java.util.List.of()))).orElseThrow().get(0);
    }

    public Shot shot(String workspace, String scene, String description, String... characters) {
        var draft = new ShotDraft(description, null, null, java.util.List.of(characters), java.util.List.of(), false);
        return ((Placing.Placed) shots.append(workspace, scene, draft)).shot();
    }
}

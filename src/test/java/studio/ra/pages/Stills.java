package studio.ra.pages;

import java.util.ArrayList;
import java.util.List;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.graph.Cypher;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** A workspace with a project, a locked character, a shot, and stills of them. */
final class Stills {

    /** What a library of years is like, without the years: the same still many times over, older than itself. */
    private static final Cypher MANY = TestGraph.cypher("many", """
            MATCH (a:Asset {id: $id, workspace: $workspace})
            UNWIND range(1, $count) AS n
            CREATE (b:Asset) SET b = a {.*, id: '01h' + right('0000000' + n, 7) + right(a.id, 16), brief: $words + ' ' + n}""");

    final String workspace;
    final Client client;
    final String project;
    final String character;
    final String shot;

    private Stills(String workspace) {
        this.workspace = workspace;
        client = RunningStudio.shared().as(workspace, "creator", "admin");
        client.post("/api/credits/grants", "{\"amount\": 1000, \"note\": \"for the story\"}").expect(201);
        project = id("/api/projects", "{\"title\": \"The lighthouse\", \"style\": \"painted\"}");
        character = id("/api/projects/" + project + "/characters", "{\"name\": \"Mira\", \"description\": \"Lighthouse keeper, 34, red scarf.\"}");
        var scene = id("/api/projects/" + project + "/scenes", "{\"heading\": \"EXT. LIGHTHOUSE - DUSK\"}");
        shot = id("/api/scenes/" + scene + "/shots", "{\"description\": \"Mira climbs the stairs.\", \"characters\": [\"" + character + "\"]}");
    }

    static Stills of(String workspace) {
        return new Stills(workspace);
    }

    /** The ids of what was drawn. */
    List<String> keyframes(int count) {
        return drawn("/api/shots/" + shot + "/keyframes", count);
    }

    /** A portrait that is the character's look. @return its id */
    String lockedPortrait() {
        var portrait = drawn("/api/characters/" + character + "/portraits", 1).get(0);
        client.post("/api/characters/" + character + "/lock", "{\"asset\": \"" + portrait + "\"}").expect(200);
        return portrait;
    }

    /** Older copies of a still, each with words and a number. */
    void older(String asset, int count, String words) {
        TestGraph.graph().write(MANY, Params.of("id", asset, "workspace", workspace, "count", count, "words", words));
    }

    /** All ids, newest first, as the studio lists them. */
    List<String> ids() {
        var ids = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = client.get("/api/assets?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next)).expect(200).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(asset -> ids.add(asset.getString("id")));
            next = page.getString("next", null);
        }
        return ids;
    }

    private List<String> drawn(String path, int count) {
        var drawing = client.post(path, "{\"count\": " + count + "}", "Prefer", "wait=60").expect(200).json();
        return drawing.getJsonArray("assets").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private String id(String path, String body) {
        return client.post(path, body).expect(201).json().getString("id");
    }
}

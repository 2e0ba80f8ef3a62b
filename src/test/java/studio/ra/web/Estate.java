package studio.ra.web;

import java.awt.Color;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.graph.Cypher;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** A workspace that has one of everything there can be, made over HTTP. Whatever text it has says {@link #WORD}. */
public final class Estate {

    public static final String WORD = "Quillon";

    /** What no request makes within a test's time: heads that were learned. */
    private static final Cypher HEADS = TestGraph.cypher("heads", """
            CREATE (h:Heads {id: $id, workspace: $workspace, version: $version, weights: '', note: $word, corrections: 1, examples: 1, tested: 1, at: datetime()})
            CREATE (:Reader {id: $workspace, at: datetime()})-[:READS_WITH]->(h)""");
    /** What was given up after hours: the studio is through with it. */
    private static final Cypher GIVEN_UP = TestGraph.cypher("given up", """
            MATCH (w:Webhook {id: $webhook})
            CREATE (:Delivery {id: $id, workspace: $workspace, webhook: w.id, event: $word, type: 'generation.unknown', body: '{"word": "' + $word + '"}', state: 'dead', attempts: 9, fence: 9,
              at: datetime(), dueAt: datetime() + duration('P30D')})-[:TO]->(w)""");
    private static final Cypher CATALOGUED = TestGraph.cypher("catalogued", """
            MATCH (a:Asset {workspace: $workspace}) WHERE a.stack IS NULL OR a.uploaded IS NULL AND NOT EXISTS { (a)-[:MEANS]->() } RETURN count(a) = 0 AS done""");

    private final Client client;
    private final String workspace;
    /** What a path calls it, such as {@code projects}, to its id. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Estate(Client client, String workspace) {
        this.client = client;
        this.workspace = workspace;
    }

    /** @return once the studio is through with it and changes nothing of it any more */
    public static Estate found(RunningStudio studio) {
        var workspace = WORD.toLowerCase(java.util.Locale.ROOT) + System.nanoTime();
        var estate = new Estate(studio.as(workspace, "creator", "admin"), workspace);
        estate.client.post("/api/credits/grants", "{\"amount\": 1000, \"note\": \"" + WORD + "\"}").expect(201);
        estate.story();
        estate.stills();
        estate.rest();
        TestGraph.graph().write(HEADS, Params.of("workspace", workspace, "id", "heads-of-" + workspace, "version", estate.version(), "word", WORD));
        estate.settled();
        return estate;
    }

    public Client client() {
        return client;
    }

    public String workspace() {
        return workspace;
    }

    /** @param what as paths call it: {@code projects}, {@code shots}, … */
    public String id(String what) {
        var id = ids.get(what);
        if (id == null) {
            throw new AssertionError("an estate has no " + what + "; let it have one, so that it can be shown that nobody else sees it");
        }
        return id;
    }

    /** The version of the heads it learned. */
    public String version() {
        return "%064x".formatted(new java.math.BigInteger(workspace.replaceAll("\\D", "")));
    }

    private void story() {
        var tale = Tale.begin(client, "{\"title\": \"" + WORD + "'s lighthouse\", \"logline\": \"" + WORD + "\", \"style\": \"painted\", \"budget\": 500}");
        ids.put("projects", tale.project);
        ids.put("characters", tale.character(WORD, "Keeper " + WORD + ", 34, red scarf."));
        ids.put("another", tale.character("Sister of " + WORD, WORD));
        ids.put("references", Tale.id(client.post("/api/projects/" + tale.project + "/references",
                "{\"kind\": \"prop\", \"name\": \"Lamp of " + WORD + "\", \"description\": \"" + WORD + "\"}").expect(201)));
        ids.put("scenes", tale.scene());
        tale.scene();
        ids.put("shots", Tale.id(client.post("/api/scenes/" + id("scenes") + "/shots", "{\"description\": \"" + WORD + " climbs the stairs.\", \"characters\": [\""
                + id("characters") + "\"], \"references\": [\"" + id("references") + "\"]}").expect(201)));
        tale.shot(id("scenes"), WORD + " rests.");
        client.put("/api/characters/" + id("characters") + "/relationships/" + id("another"), "{\"kind\": \"" + WORD + "\"}").expect(200);
        client.put("/api/shots/" + id("shots") + "/intent", "{\"style\": \"painted\"}").expect(200);
    }

    private void stills() {
        var portrait = drawn("/characters/" + id("characters") + "/portraits", "portrait");
        client.post("/api/characters/" + id("characters") + "/lock", "{\"asset\": \"" + portrait + "\"}").expect(200);
        var again = drawn("/characters/" + id("characters") + "/portraits", "again");
        client.post("/api/characters/" + id("characters") + "/lock", "{\"asset\": \"" + again + "\"}").expect(200);
        ids.put("assets", drawn("/shots/" + id("shots") + "/keyframes", "keyframe"));
        client.post("/api/assets/" + id("assets") + "/approve", "{}").expect(200);
        client.post("/api/assets/" + portrait + "/reject", "{\"reason\": \"" + WORD + "\"}").expect(200);
        // the same picture once more, so that one lies on the other's stack
        client.post("/api/assets/" + id("assets") + "/reuse", "{\"shot\": \"" + id("shots") + "\"}").expect(201);
        new Form().file("a.png", Form.picture("png", 64, 64, Color.RED)).field("depicts", id("references")).send(client, "/api/assets").expect(201);
    }

    private void rest() {
        client.put("/api/pins/project/" + id("projects"), "{\"model\": \"sketch\"}").expect(200);
        ids.put("searches", Tale.id(client.post("/api/searches", "{\"name\": \"" + WORD + "\", \"query\": {\"q\": \"" + WORD + "\"}}").expect(201)));
        ids.put("webhooks", Tale.id(client.post("/api/webhooks", "{\"url\": \"https://hooks.example/" + WORD + "\", \"events\": [\"generation.unknown\"]}").expect(201)));
        ids.put("deliveries", "delivery-of-" + workspace);
        TestGraph.graph().write(GIVEN_UP, Params.of("workspace", workspace, "webhook", id("webhooks"), "id", id("deliveries"), "word", WORD));
        var zip = client.get("/api/projects/" + id("projects") + "/export").expect(200).bytes();
        client.send("POST", "/api/projects/import", "application/zip", zip, "Idempotency-Key", WORD).expect(201);
        client.get("/api/credits/audit").expect(200);
    }

    /** Draws one still. @return its id */
    private String drawn(String path, String key) {
        var drawing = client.post("/api" + path, "{}", "Prefer", "wait=60", "Idempotency-Key", WORD + key).expect(200).json();
        ids.put("generations", drawing.getString("id"));
        ids.put("decisions", drawing.getString("decision"));
        return Tale.assets(drawing).get(0);
    }

    private void settled() {
        var patience = Instant.now().plus(Duration.ofMinutes(2));
        while (!TestGraph.graph().one(CATALOGUED, Params.of("workspace", workspace)).orElseThrow().flag("done")) {
            if (Instant.now().isAfter(patience)) {
                throw new AssertionError("the stills are not catalogued");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}

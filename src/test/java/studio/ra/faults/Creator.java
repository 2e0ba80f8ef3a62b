package studio.ra.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.json.JsonObject;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** Somebody with a workspace of their own, a hundred credits and one character, who orders portraits and counts money. */
final class Creator {

    private static final List<String> UNDER_WAY = List.of("queued", "drawing");
    private static final Cypher OPEN = new Cypher("test", "MATCH (g:Generation {workspace: $workspace}) WHERE g.state IN ['queued', 'drawing', 'unknown'] RETURN g.held AS held");
    private static final Cypher WRONG = new Cypher("test", "MATCH (g:Generation {workspace: $workspace}) WHERE g.state IN ['done', 'failed', 'refused', 'unknown'] "
            + "MATCH (g)-[:ATTEMPTED]->(t:Attempt) WHERE t.outcome IS NULL RETURN t.id AS id");

    private final Supplier<Graph> graph;
    final String workspace;
    final Client client;
    final String project;
    final String character;

    /** @param budget of the project, or null */
    Creator(RunningStudio studio, Integer budget) {
        // asked for only later: a studio that starts on an empty graph migrates it, and two cannot at once
        this(studio, budget, TestGraph::graph);
    }

    /** @param graph the studio's, where that is not the one of all tests */
    Creator(RunningStudio studio, Integer budget, Supplier<Graph> graph) {
        this.graph = graph;
        workspace = "w" + System.nanoTime();
        client = studio.as(workspace, "creator", "admin");
        client.post("/api/credits/grants", "{\"amount\": 100, \"note\": \"to draw\"}").expect(201);
        project = client.post("/api/projects", "{\"title\": \"Faults\"" + (budget == null ? "" : ", \"budget\": " + budget) + "}").expect(201).json().getString("id");
        character = client.post("/api/projects/" + project + "/characters", "{\"name\": \"Mira\", \"description\": \"A keeper.\"}").expect(201).json().getString("id");
    }

    private Creator(Client client, Creator same) {
        this.client = client;
        graph = same.graph;
        workspace = same.workspace;
        project = same.project;
        character = same.character;
    }

    /** The same person at another studio. */
    Creator at(RunningStudio other) {
        return new Creator(other.as(workspace, "creator", "admin"), this);
    }

    /** @param model its id, or null to let Ra decide */
    Answer order(String model, String mark, String... headers) {
        return client.post("/api/characters/" + character + "/portraits", "{" + (model == null ? "" : "\"model\": \"" + model + "\", ") + "\"prompt\": \"A keeper, " + mark + "\"}", headers);
    }

    /** Orders and waits for the end. */
    JsonObject drawn(String model, String mark) {
        return ended(order(model, mark).json().getString("id"));
    }

    /** A drawing when it is over. */
    JsonObject ended(String id) {
        JsonObject now;
        do {
            now = client.get("/api/generations/" + id, "Prefer", "wait=60").expect(200).json();
        } while (UNDER_WAY.contains(now.getString("state")));
        return now;
    }

    /** A drawing when its state is this one. */
    JsonObject awaits(String id, String state) {
        await(() -> client.get("/api/generations/" + id).expect(200).json().getString("state").equals(state));
        return client.get("/api/generations/" + id).expect(200).json();
    }

    Answer resolve(String id, String as) {
        return client.post("/api/generations/" + id + "/resolve", "{\"as\": \"" + as + "\"}");
    }

    /** That the books are true, and that this is what is free, held and spent of the hundred. */
    void has(int available, int held, int spent) {
        var credits = client.get("/api/credits").expect(200).json();
        assertEquals(List.of(available, held, spent), List.of(credits.getInt("available"), credits.getInt("held"), credits.getInt("spent")));
        hasTrueBooks();
    }

    /**
     * What holds after every story: the studio proves its own books; the entries add up to what is free, and at none of them less than nothing was;
     * every request that was taken was settled, released or is unknown, or under way; and what is held is held for those two.
     */
    void hasTrueBooks() {
        assertTrue(entries().stream().allMatch(new NeverBelowZero()), () -> entries().toString());
        hasTrueBooksWhateverTheOrder();
    }

    /** The same, where studios with different clocks wrote the entries, which are in the order of their ids. */
    void hasTrueBooksWhateverTheOrder() {
        var audit = client.get("/api/credits/audit").expect(200).json();
        assertTrue(audit.getBoolean("ok"), audit::toString);
        var credits = client.get("/api/credits").expect(200).json();
        var entries = entries();
        assertEquals(credits.getInt("available"), entries.stream().mapToInt(entry -> entry.getInt("amount")).sum());
        var open = graph.get().read(OPEN, Params.of("workspace", workspace));
        assertEquals(count(entries, "hold"), count(entries, "settle") + count(entries, "release") + open.size(), entries::toString);
        assertEquals(credits.getInt("held"), open.stream().mapToLong(row -> row.number("held")).sum(), entries::toString);
        assertEquals(0, graph.get().read(WRONG, Params.of("workspace", workspace)).size(), "an attempt of a drawing that is over has no end");
    }

    /** Oldest first, all of them. */
    private List<JsonObject> entries() {
        var entries = new ArrayList<JsonObject>();
        var page = client.get("/api/credits/entries?limit=200").expect(200).json();
        entries.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
        while (page.containsKey("next")) {
            page = client.get("/api/credits/entries?limit=200&cursor=" + page.getString("next")).expect(200).json();
            entries.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
        }
        Collections.reverse(entries);
        return entries;
    }

    /** Adds entries up as they come. */
    private static final class NeverBelowZero implements Predicate<JsonObject> {

        private int free;

        @Override
        public boolean test(JsonObject entry) {
            free += entry.getInt("amount");
            return free >= 0;
        }
    }

    private static long count(List<JsonObject> entries, String kind) {
        return entries.stream().filter(entry -> entry.getString("kind").equals(kind)).count();
    }

    static List<String> outcomes(JsonObject drawing) {
        return drawing.getJsonArray("attempts").getValuesAs(JsonObject.class).stream().map(attempt -> attempt.getString("outcome", "open")).toList();
    }

    static void await(BooleanSupplier seen) {
        long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("in vain");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}

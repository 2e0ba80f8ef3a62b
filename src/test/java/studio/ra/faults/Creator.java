package studio.ra.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import jakarta.json.JsonObject;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.Reckoning;
import studio.ra.RunningStudio;
import studio.ra.graph.Graph;
import studio.ra.graph.TestGraph;

/** Somebody with a workspace of their own, a hundred credits and one character, who orders portraits and counts money. */
final class Creator {

    private static final List<String> UNDER_WAY = List.of("queued", "drawing");

    private final Set<String> marks;
    private final CountingVendor vendor;
    private final Supplier<Graph> graph;
    /** Orders the vendor accepted that brought what could not be kept, less the orders that were written down and never sent; the test knows. */
    int astray;
    final String workspace;
    final Client client;
    final String project;
    final String character;

    /** @param vendor who counts the orders. @param budget of the project, or null */
    Creator(CountingVendor vendor, RunningStudio studio, Integer budget) {
        this(vendor, studio, budget, TestGraph::graph);
    }

    /** @param graph the studio's, where that is not the one of all tests */
    Creator(CountingVendor vendor, RunningStudio studio, Integer budget, Supplier<Graph> graph) {
        this.vendor = vendor;
        marks = ConcurrentHashMap.newKeySet();
        this.graph = graph;
        workspace = "w" + System.nanoTime();
        client = studio.as(workspace, "creator", "admin");
        client.post("/api/credits/grants", "{\"amount\": 100, \"note\": \"to draw\"}").expect(201);
        project = client.post("/api/projects", "{\"title\": \"Faults\"" + (budget == null ? "" : ", \"budget\": " + budget) + "}").expect(201).json().getString("id");
        character = client.post("/api/projects/" + project + "/characters", "{\"name\": \"Mira\", \"description\": \"A keeper.\"}").expect(201).json().getString("id");
    }

    private Creator(Client client, Creator same) {
        this.client = client;
        vendor = same.vendor;
        marks = same.marks;
        graph = same.graph;
        astray = same.astray;
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
        marks.add(mark);
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

    /** That the books are true, by the studio, by the graph and by what the vendor counted. */
    void hasTrueBooks() {
        var reckoning = new Reckoning(client, graph, workspace);
        reckoning.books();
        reckoning.orders(marks.stream().mapToLong(vendor::accepted), astray);
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

package studio.ra.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import jakarta.json.JsonObject;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.RunningStudio;

/** Somebody with a workspace of their own, a hundred credits and one character, who orders portraits and counts money. */
final class Creator {

    private static final List<String> UNDER_WAY = List.of("queued", "drawing");

    final Client client;
    final String project;
    final String character;

    /** @param budget of the project, or null */
    Creator(RunningStudio studio, Integer budget) {
        client = studio.as("w" + System.nanoTime(), "creator", "admin");
        client.post("/api/credits/grants", "{\"amount\": 100, \"note\": \"to draw\"}").expect(201);
        project = client.post("/api/projects", "{\"title\": \"Faults\"" + (budget == null ? "" : ", \"budget\": " + budget) + "}").expect(201).json().getString("id");
        character = client.post("/api/projects/" + project + "/characters", "{\"name\": \"Mira\", \"description\": \"A keeper.\"}").expect(201).json().getString("id");
    }

    Answer order(String model, String mark, String... headers) {
        return client.post("/api/characters/" + character + "/portraits", "{\"model\": \"" + model + "\", \"prompt\": \"A keeper, " + mark + "\"}", headers);
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

    /** That the books are proved, and that this is what is free, held and spent of the hundred. */
    void has(int available, int held, int spent) {
        var credits = client.get("/api/credits").expect(200).json();
        assertEquals(List.of(available, held, spent), List.of(credits.getInt("available"), credits.getInt("held"), credits.getInt("spent")));
        var audit = client.get("/api/credits/audit").expect(200).json();
        assertTrue(audit.getBoolean("ok"), audit::toString);
        var entries = client.get("/api/credits/entries?limit=200").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertEquals(available, entries.stream().mapToInt(entry -> entry.getInt("amount")).sum());
    }

    static List<String> outcomes(JsonObject drawing) {
        return drawing.getJsonArray("attempts").getValuesAs(JsonObject.class).stream().map(attempt -> attempt.getString("outcome")).toList();
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

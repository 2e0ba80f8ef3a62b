package studio.ra.web;

import java.util.List;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import studio.ra.Answer;
import studio.ra.Client;

/** A creator's first minutes over HTTP, in steps that each story takes as far as it needs. */
final class Tale {

    private final Client client;
    final String project;

    private Tale(Client client, String project) {
        this.client = client;
        this.project = project;
    }

    static Tale begin(Client client) {
        return begin(client, "{\"title\": \"The lighthouse\", \"style\": \"painted\"}");
    }

    static Tale begin(Client client, String body) {
        return new Tale(client, id(client.post("/api/projects", body).expect(201)));
    }

    /** @return the character's id */
    String character(String name, String description) {
        return id(client.post("/api/projects/" + project + "/characters",
                "{\"name\": \"" + name + "\", \"description\": \"" + description + "\"}").expect(201));
    }

    /** @return the scene's id */
    String scene() {
        return id(client.post("/api/projects/" + project + "/scenes", "{\"heading\": \"EXT. LIGHTHOUSE - DUSK\"}").expect(201));
    }

    /** @return the shot's id */
    String shot(String scene, String description, String... characters) {
        var cast = characters.length == 0 ? "" : "\"" + String.join("\",\"", characters) + "\"";
        return id(client.post("/api/scenes/" + scene + "/shots", "{\"description\": \"" + description + "\", \"characters\": [" + cast + "]}").expect(201));
    }

    /** Draws and waits for the end. @param path such as {@code /characters/…/portraits} */
    JsonObject drawn(String path, String body) {
        return client.post("/api" + path, body, "Prefer", "wait=60").expect(200).json();
    }

    /** A character with a locked portrait. @return the character's id */
    String lockedCharacter() {
        var who = character("Mira", "Lighthouse keeper, 34, wiry, red scarf, salt-stained coat.");
        var drawing = drawn("/characters/" + who + "/portraits", "{}");
        client.post("/api/characters/" + who + "/lock", "{\"asset\": \"" + assets(drawing).get(0) + "\"}").expect(200);
        return who;
    }

    /** What the workspace has. */
    JsonObject credits() {
        return client.get("/api/credits").expect(200).json();
    }

    /** Effects on the balance, over all pages of the books. */
    long booked() {
        long sum = 0;
        String next = "";
        while (next != null) {
            var page = client.get("/api/credits/entries?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next)).expect(200).json();
            sum += page.getJsonArray("items").getValuesAs(JsonObject.class).stream().mapToLong(e -> e.getJsonNumber("amount").longValue()).sum();
            next = page.getString("next", null);
        }
        return sum;
    }

    static List<String> assets(JsonObject drawing) {
        return drawing.getJsonArray("assets").getValuesAs(JsonString::getString);
    }

    static List<String> texts(JsonValue array) {
        return array.asJsonArray().getValuesAs(JsonString::getString);
    }

    static String id(Answer answer) {
        return answer.json().getString("id");
    }
}

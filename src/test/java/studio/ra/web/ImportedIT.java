package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** What a project is in the workspace that it came into: drawn against its looks as at home, and no money, no judgment and no work of its drawings is this workspace's. */
class ImportedIT {

    private final RunningStudio studio = RunningStudio.shared();
    private final Client other = DrawingIT.rich(studio);
    private final String project = Tale.id(ImportIT.bring(other, drawnElsewhere()).expect(201));

    @Test
    void aRelockMakesItsKeyframesStaleAndSaysWhatTheyWereDrawnAgainst() {
        var mira = only("characters").getString("id");
        var shot = only("scenes").getJsonArray("shots").getJsonObject(0);
        var impact = "/api/characters/" + mira + "/impact";
        assertTrue(other.get(impact).expect(200).json().getJsonArray("stale").isEmpty());
        var portrait = Tale.assets(other.post("/api/characters/" + mira + "/portraits", "{}", "Prefer", "wait=60").expect(200).json()).get(0);
        other.post("/api/characters/" + mira + "/lock", "{\"asset\": \"" + portrait + "\"}").expect(200);
        var stale = other.get(impact).expect(200).json();
        assertEquals(shot.getString("id"), stale.getJsonArray("stale").getJsonObject(0).getString("shot"));
        assertEquals(shot.getString("current"), stale.getJsonArray("stale").getJsonObject(0).getString("asset"));
        assertEquals(1, stale.getInt("credits"));
        var again = other.post("/api/assets/" + shot.getString("current") + "/regenerate", "{}", "Prefer", "wait=60").expect(200).json();
        var warned = Tale.texts(other.get("/api/decisions/" + again.getString("decision")).json().get("warnings"));
        assertTrue(warned.stream().anyMatch(said -> said.contains("version 2") && said.contains("not version 1")), warned::toString);
        assertTrue(other.get(impact).expect(200).json().getJsonArray("stale").isEmpty());
    }

    @Test
    void itsDrawingsAreToldAsHistoryAndNobodyGoesOnWithThem() {
        var still = only("scenes").getJsonArray("shots").getJsonObject(0).getString("current");
        var came = other.get("/api/assets/" + still).json().getJsonObject("provenance");
        var path = "/api/generations/" + came.getString("generation");
        var drawing = other.get(path).expect(200).json();
        assertEquals("done", drawing.getString("state"));
        assertFalse(Instant.parse(drawing.getString("importedAt")).isBefore(Instant.parse(drawing.getString("createdAt"))));
        assertEquals(List.of(still), Tale.assets(drawing));
        assertEquals(0, drawing.getJsonObject("credits").getInt("held"));
        assertEquals(1, drawing.getJsonObject("credits").getInt("spent"));
        assertEquals(List.of("done"), Events.of(other.get(path + "/events").text()).stream().map(Events.Event::state).toList());
        other.delete(path);
        other.post(path + "/resolve", "{\"as\": \"spent\"}").expect(409);
        assertEquals(drawing, other.get(path).json());
        var decision = other.get("/api/decisions/" + came.getString("decision")).expect(200).json();
        assertEquals("sketch", decision.getJsonObject("chosen").getString("model"));
        assertFalse(decision.getJsonArray("because").isEmpty());
        assertEquals(1, decision.getJsonArray("anchors").size());
        other.get("/api/decisions/" + came.getString("decision") + "/why-not/imagen-4").expect(404);
        other.post("/api/shots/" + only("scenes").getJsonArray("shots").getJsonObject(0).getString("id") + "/keyframes", "{\"quote\": \"" + came.getString("decision") + "\"}").expect(409);
        var passport = other.get("/api/assets/" + still + "/passport").expect(200).bytes();
        assertTrue(other.send("POST", "/api/passports/verify", "application/zip", passport).expect(200).json().getBoolean("ok"));
    }

    @Test
    void nothingOfItIsInTheBooksOrInWhatIsJudgedByHere() {
        var before = other.get("/api/credits").json();
        assertEquals(0, before.getInt("spent"));
        assertTrue(other.get("/api/generations?state=open").json().getJsonArray("items").isEmpty());
        assertEquals(0, other.post("/api/replays", "{\"models\": {\"disable\": [\"imagen-4\"]}}").expect(200).json().getInt("decisions"));
        assertEquals(0, other.get("/api/projects/" + project + "/spend").expect(200).json().getInt("spent"));
        assertTrue(other.get("/api/projects/" + project + "/spend").json().getJsonArray("byModel").isEmpty());
        var shot = only("scenes").getJsonArray("shots").getJsonObject(0).getString("id");
        var live = other.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\"}").expect(200).json().getJsonObject("intent");
        assertFalse(live.getBoolean("live"), "what was drawn elsewhere minutes ago is no loop here");
        assertEquals("done", other.post("/api/shots/" + shot + "/keyframes", "{}", "Prefer", "wait=60").expect(200).json().getString("state"));
        assertEquals(2, other.post("/api/replays", "{\"models\": {\"disable\": [\"imagen-4\"]}}").expect(200).json().getInt("decisions"), "the quote and the drawing of this workspace");
        var spend = other.get("/api/projects/" + project + "/spend").json();
        assertEquals(1, spend.getInt("spent"));
        assertEquals(1, spend.getJsonArray("byModel").getJsonObject(0).getInt("stills"));
        var audit = other.get("/api/credits/audit").expect(200).json();
        assertTrue(audit.getBoolean("ok"), audit::toString);
        assertEquals(1, audit.getJsonObject("checked").getInt("generations"));
    }

    private JsonObject only(String what) {
        return other.get("/api/projects/" + project + '/' + what).expect(200).json().getJsonArray("items").getJsonObject(0);
    }

    /** A locked character, a shot drawn several times within a minute. */
    private byte[] drawnElsewhere() {
        var home = DrawingIT.rich(studio);
        var tale = Tale.begin(home);
        var mira = tale.lockedCharacter();
        var shot = tale.shot(tale.scene(), "Mira climbs.", mira);
        for (int n = 0; n < 4; n++) {
            tale.drawn("/shots/" + shot + "/keyframes", "{}");
        }
        return ImportIT.export(home, tale.project);
    }
}

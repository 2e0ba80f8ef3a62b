package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.RunningStudio;

/** What a page needs that comes, corrects and comes back: previews, drawings under way, stills by their bytes, the board on paper. */
class ReturningIT {

    private final RunningStudio studio = RunningStudio.shared();
    private final Client me = DrawingIT.rich(studio);

    @Test
    void aBriefIsSeenCorrectedAndKept() throws Exception {
        var tale = Tale.begin(me);
        var path = "/api/projects/" + tale.project + "/brief";
        var script = Files.readAllBytes(Path.of("src/main/webapp/samples/lighthouse.fountain"));
        var seen = me.send("POST", path + "?preview=true", "text/x-fountain", script).expect(200).json();
        assertEquals(4, seen.getJsonArray("scenes").size());
        assertEquals(List.of("Mira", "Arun", "Kavi"), names(seen, "characters"));
        assertEquals(List.of("Singing Cliff", "Lamp Room"), names(seen, "references"));
        assertFalse(seen.getJsonArray("characters").getJsonObject(0).getBoolean("known"));
        var last = seen.getJsonArray("scenes").getJsonObject(3).getJsonArray("shots").getJsonObject(0);
        assertEquals(List.of("Mira", "Arun", "Kavi"), Tale.texts(last.get("characters")));
        assertEquals(List.of("Singing Cliff"), Tale.texts(last.get("references")));
        assertEquals(0, me.get("/api/projects/" + tale.project + "/scenes").json().getJsonArray("items").size());
        assertEquals(0, me.get("/api/projects/" + tale.project + "/characters").json().getJsonArray("items").size());

        var kept = me.post(path, seen).expect(201).json();
        assertEquals(4, kept.getJsonArray("scenes").size());
        assertEquals(3, kept.getJsonArray("characters").size());
        var shot = kept.getJsonArray("scenes").getJsonObject(3).getJsonArray("shots").getJsonObject(0);
        assertEquals(ids(kept, "characters"), Tale.texts(shot.get("characters")));

        var still = Tale.assets(tale.drawn("/shots/" + shot.getString("id") + "/keyframes", "{}")).get(0);
        var again = me.post(path + "?preview=true", seen).expect(200).json();
        assertTrue(again.getJsonArray("characters").getValuesAs(JsonObject.class).stream().allMatch(who -> who.getBoolean("known")), again::toString);
        assertEquals(ids(kept, "characters"), ids(me.post(path, seen).expect(201).json(), "characters"));
        assertEquals(still, me.get("/api/shots/" + shot.getString("id")).json().getString("current"));
        assertEquals(8, me.get("/api/projects/" + tale.project + "/scenes").json().getJsonArray("items").size());
        DrawingIT.rich(studio).post(path + "?preview=true", seen).expect(404);
    }

    @Test
    void aBriefThatDoesNotFitIsNamedPieceByPieceAndKeepsNothing() {
        var tale = Tale.begin(me);
        var path = "/api/projects/" + tale.project + "/brief";
        assertEquals(List.of("scenes[0].heading", "scenes[1].shots[0].shotType", "scenes[1].shots[1].size", "characters[0].description"), fields(me.post(path, """
                {"scenes": [{"heading": " "}, {"heading": "A", "shots": [{"description": "x", "shotType": "huge"}, {"description": "x", "size": 3}]}], "characters": [{"name": "Mira"}]}""")
                .expect(400), true));
        assertEquals(List.of("scenes[0].shots[0].characters", "scenes[0].shots[0].references"), fields(me.post(path, """
                {"scenes": [{"heading": "A", "shots": [{"description": "x", "characters": ["Nobody"], "references": ["Nowhere"]}]}]}""").expect(400), false));
        assertEquals(List.of("characters[1].name"), fields(me.post(path, """
                {"characters": [{"name": "Mira", "description": "x"}, {"name": "MIRA ", "description": "y"}]}""").expect(400), false));
        assertEquals(List.of("preview"), fields(me.post(path + "?preview=maybe", "{\"scenes\": [{\"heading\": \"A\"}]}").expect(400), false));
        assertEquals(List.of("more"), fields(me.post(path, "{\"more\": 1}").expect(400), false));
        me.post(path, "{}").expect(400);
        me.post(path, "{\"scenes\": {}}").expect(400);
        me.post(path, "{\"scenes\": [" + "{\"heading\": \"A\"},".repeat(200) + "{\"heading\": \"A\"}]}").expect(400);
        assertEquals(0, me.get("/api/projects/" + tale.project + "/scenes").json().getJsonArray("items").size());
        assertEquals(0, me.get("/api/projects/" + tale.project + "/characters").json().getJsonArray("items").size());
    }

    @Test
    void aReloadedPageFindsItsDrawingsNewestFirst() {
        var tale = Tale.begin(me);
        var mira = tale.character("Mira", "Lighthouse keeper, 34, wiry.");
        var arun = tale.character("Arun", "A boatman, 68.");
        var drawn = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            drawn.add(0, tale.drawn("/characters/" + mira + "/portraits", "{}").getString("id"));
        }
        var other = tale.drawn("/characters/" + arun + "/portraits", "{}").getString("id");
        var first = me.get("/api/generations?limit=2&subject=" + mira).expect(200).json();
        assertEquals(drawn.subList(0, 2), ids(first, "items"));
        var second = me.get("/api/generations?limit=2&subject=" + mira + "&cursor=" + first.getString("next")).expect(200).json();
        assertEquals(drawn.subList(2, 3), ids(second, "items"));
        assertFalse(second.containsKey("next"));
        assertEquals(me.get("/api/generations/" + drawn.get(0)).json(), first.getJsonArray("items").getJsonObject(0));
        assertEquals(other, ids(me.get("/api/generations?project=" + tale.project).json(), "items").get(0));
        assertEquals(4, ids(me.get("/api/generations?project=" + tale.project + "&state=done").json(), "items").size());
        assertEquals(4, ids(me.get("/api/generations").json(), "items").size());
        assertEquals(List.of(), ids(me.get("/api/generations?state=open").json(), "items"));
        assertEquals(List.of(), ids(me.get("/api/generations?state=failed&subject=" + mira).json(), "items"));
        assertEquals(List.of(), ids(DrawingIT.rich(studio).get("/api/generations?subject=" + mira).json(), "items"));
        assertEquals(List.of(), ids(DrawingIT.rich(studio).get("/api/generations?project=" + tale.project).json(), "items"));
        me.get("/api/generations?state=lost").expect(400);
        me.get("/api/generations?limit=0").expect(400);
    }

    @Test
    void aStillIsFoundByItsBytesAndByWhatItCost() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "The sea below the lighthouse.");
        var still = Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{}")).get(0);
        var sha = me.get("/api/assets/" + still).json().getString("sha256");
        assertEquals(List.of(still), ids(me.get("/api/assets?sha256=" + sha).expect(200).json(), "items"));
        assertEquals(List.of(still), ids(me.get("/api/assets?sha256=" + sha.toUpperCase() + "&kind=keyframe&minCredits=1&maxCredits=1").json(), "items"));
        assertEquals(List.of(), ids(me.get("/api/assets?maxCredits=0").json(), "items"));
        assertEquals(List.of(), ids(me.get("/api/assets?q=sea&minCredits=2").json(), "items"));
        assertEquals(List.of(still), ids(me.get("/api/assets?q=sea&minCredits=1&sha256=" + sha).json(), "items"));
        assertEquals(List.of(), ids(DrawingIT.rich(studio).get("/api/assets?sha256=" + sha).json(), "items"));
        me.delete("/api/assets/" + still).expect(204);
        assertEquals(List.of(), ids(me.get("/api/assets?sha256=" + sha).json(), "items"));
        assertEquals(List.of(still), ids(me.get("/api/assets?state=deleted&sha256=" + sha).json(), "items"));
        me.get("/api/assets?sha256=cafe").expect(400);
        me.get("/api/assets?minCredits=few").expect(400);
    }

    @Test
    void aBoardIsPrinted() throws Exception {
        var tale = Tale.begin(me, "{\"title\": \"The Keeper of the Last Light\", \"style\": \"painted\", \"logline\": \"A lamp that burns stories.\"}");
        var kept = me.send("POST", "/api/projects/" + tale.project + "/brief", "text/x-fountain",
                Files.readAllBytes(Path.of("src/main/webapp/samples/lighthouse.fountain"))).expect(201).json();
        var scenes = ids(kept, "scenes");
        for (var scene : scenes.subList(0, 3)) {
            me.post("/api/scenes/" + scene + "/keyframes", "{}", "Prefer", "wait=60").expect(200);
        }
        var answer = me.get("/api/projects/" + tale.project + "/storyboard").expect(200);
        assertEquals("application/pdf", answer.header("Content-Type"));
        assertTrue(pdf(answer));
        assertTrue(pdf(me.get("/api/scenes/" + scenes.get(3) + "/storyboard?layout=2&paper=letter").expect(200)));
        me.get("/api/projects/" + tale.project + "/storyboard?layout=5").expect(400);
        me.get("/api/scenes/" + scenes.get(0) + "/storyboard?paper=a3").expect(400);
        DrawingIT.rich(studio).get("/api/projects/" + tale.project + "/storyboard").expect(404);
        DrawingIT.rich(studio).get("/api/scenes/" + scenes.get(0) + "/storyboard").expect(404);
    }

    private static boolean pdf(Answer answer) {
        var text = new String(answer.bytes(), StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-") && text.stripTrailing().endsWith("%%EOF");
    }

    private static List<String> ids(JsonObject json, String list) {
        return json.getJsonArray(list).getValuesAs(JsonObject.class).stream().map(one -> one.getString("id")).toList();
    }

    private static List<String> names(JsonObject json, String list) {
        return json.getJsonArray(list).getValuesAs(JsonObject.class).stream().map(one -> one.getString("name")).toList();
    }

    private static List<String> fields(Answer answer, boolean inAnyOrder) {
        var fields = answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream().map(one -> one.getString("field"));
        return inAnyOrder ? fields.sorted(java.util.Comparator.comparing((String field) -> field.startsWith("characters")).thenComparing(field -> field)).toList() : fields.toList();
    }
}

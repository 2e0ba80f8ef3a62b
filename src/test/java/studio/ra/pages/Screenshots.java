package studio.ra.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ScreenshotType;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import net.coobird.thumbnailator.Thumbnails;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** Takes the pictures of {@code docs/images}: {@code mvn verify -Pscreenshots}. It is no test and never part of a run of them. */
class Screenshots {

    private static final Path IMAGES = Path.of("docs/images/pages");
    private static final int[] WIDTHS = {360, 1024, 1600};
    private static final String WORKSPACE = "screenshots";

    @RegisterExtension
    final Browser browser = Browser.as(WORKSPACE, "creator", "admin");

    private final Client client = RunningStudio.shared().as(WORKSPACE, "creator", "admin");

    @Test
    void ofEveryPageAtThreeWidths() throws IOException {
        Files.createDirectories(IMAGES);
        for (var shown : pages().entrySet()) {
            for (int width : WIDTHS) {
                var page = browser.at(shown.getValue(), width, width == 1024);
                take(page, shown.getKey(), width);
                page.context().close();
            }
        }
    }

    /** One picture of two: the sketch beside another vendor's model, which in this run paints plain colours. */
    @Test
    void ofTwoModelsSideBySide() throws IOException {
        Files.createDirectories(IMAGES);
        var editing = Editing.begin();
        var shot = editing.shot("Mira climbs the last steps with a lantern.", editing.lockedMira());
        var other = editing.browser();
        var page = other.at("#/shots/" + shot, 1600, false);
        page.getByLabel("Compare models side by side").check();
        page.getByLabel(Pattern.compile("^painter")).check();
        page.getByLabel(Pattern.compile("^Sketch")).check();
        var draw = page.locator("button", new Page.LocatorOptions().setHasText("Draw side by side"));
        PlaywrightAssertions.assertThat(draw).containsText("4 credits");
        draw.click();
        page.locator("button", new Page.LocatorOptions().setHasText("Pick painter")).waitFor();
        page.evaluate("() => scrollTo(0, 0)");
        for (int width : WIDTHS) {
            take(page, "compare", width);
        }
        page.context().close();
    }

    private static void take(Page page, String name, int width) throws IOException {
        page.setViewportSize(width, width == 360 ? 1400 : 1000);
        settle(page);
        var taken = page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.PNG));
        Thumbnails.of(new ByteArrayInputStream(taken)).width(width == 360 ? 360 : 1000).outputFormat("jpg").outputQuality(0.72)
                .toFile(IMAGES.resolve(name + "-" + width + ".jpg").toFile());
    }

    /** Waits until no picture that would be seen is on its way any more; those further down are fetched when somebody comes there. */
    private static void settle(Page page) {
        Browser.until(page, "all pictures", () -> (Boolean) page.evaluate("() => document.querySelector('main h1') !== null "
                + "&& ![...document.querySelectorAll('.blank.waiting')].some(one => one.getBoundingClientRect().top < innerHeight)"));
        page.waitForTimeout(800);
    }

    /** A story worth a look, and the addresses that show it. */
    private Map<String, String> pages() throws IOException {
        client.post("/api/credits/grants", "{\"amount\": 200, \"note\": \"for the pictures\"}").expect(201);
        var project = client.post("/api/projects", "{\"title\": \"The last light\", \"logline\": \"A keeper waits for a ship that is late.\", \"style\": \"painted\", \"budget\": 120}").expect(201).json().getString("id");
        client.send("POST", "/api/projects/" + project + "/brief", "text/x-fountain", Files.readAllBytes(Path.of("src/main/webapp/samples/lighthouse.fountain"))).expect(201);
        var characters = items("/api/projects/" + project + "/characters?limit=200");
        for (var character : characters) {
            var id = character.getString("id");
            var drawing = drawn("/api/characters/" + id + "/portraits", "{\"count\": 4}");
            client.post("/api/characters/" + id + "/lock", "{\"asset\": \"" + first(drawing) + "\"}").expect(200);
        }
        String shot = null;
        String keyframe = null;
        String decision = null;
        for (var scene : items("/api/projects/" + project + "/scenes?limit=200")) {
            for (var in : scene.getJsonArray("shots").getValuesAs(JsonObject.class)) {
                var drawing = drawn("/api/shots/" + in.getString("id") + "/keyframes", "{\"count\": 2}");
                client.post("/api/assets/" + first(drawing) + "/approve", "{}").expect(200);
                if (shot == null && !in.getJsonArray("characters").isEmpty()) {
                    shot = in.getString("id");
                    keyframe = first(drawing);
                    decision = drawing.getString("decision");
                }
            }
        }
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("projects", "#/");
        addresses.put("board", "#/projects/" + project);
        addresses.put("brief", "#/projects/" + project + "/brief");
        addresses.put("characters", "#/projects/" + project + "/characters");
        addresses.put("character", "#/characters/" + characters.get(0).getString("id"));
        addresses.put("keyframes", "#/shots/" + shot);
        addresses.put("why", "#/decisions/" + decision);
        addresses.put("library", "#/library");
        addresses.put("still", "#/assets/" + keyframe);
        addresses.put("lineage", "#/assets/" + keyframe + "/lineage");
        addresses.put("models", "#/models");
        addresses.put("credits", "#/credits");
        return addresses;
    }

    private List<JsonObject> items(String path) {
        return client.get(path).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private JsonObject drawn(String path, String body) {
        return client.post(path, body, "Prefer", "wait=60").expect(200).json();
    }

    private static String first(JsonObject drawing) {
        return drawing.getJsonArray("assets").getValuesAs(JsonString::getString).get(0);
    }
}

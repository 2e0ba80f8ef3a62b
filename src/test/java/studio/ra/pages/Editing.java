package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import studio.ra.Client;
import studio.ra.RunningStudio;

/**
 * A story in a studio of its own that has two families to choose from: the sketch, and a painter who waits where a test wants to look at a drawing under way. The studio is
 * started once for all tests of the scene editor; each has its own workspace, as creator and admin.
 */
final class Editing {

    /** What the painter's model is called in the catalogue. */
    static final String PAINTER = "openai:painter";

    private static final Painter VENDOR = new Painter();
    private static RunningStudio studio;

    final Painter painter = VENDOR;
    final Client client;
    final String token;
    final String project;
    final String scene;

    private Editing(RunningStudio studio) {
        var workspace = "editing" + System.nanoTime();
        token = studio.tokens().mint(workspace, "creator", "admin");
        client = studio.as(workspace, "creator", "admin");
        client.post("/api/credits/grants", "{\"amount\": 200, \"note\": \"for the story\"}").expect(201);
        project = id("/api/projects", "{\"title\": \"The lighthouse\", \"style\": \"painted\", \"budget\": 150}");
        scene = id("/api/projects/" + project + "/scenes", "{\"heading\": \"EXT. LIGHTHOUSE - DUSK\"}");
    }

    static synchronized Editing begin() {
        setDefaultAssertionTimeout(45_000);
        VENDOR.release();
        if (studio == null) {
            studio = RunningStudio.started("ra.openai.url=" + VENDOR.url(), "ra.openai.model=painter", "ra.openai.price=3", "ra.openai.lanes=4", "ra.openai.references=0");
        }
        return new Editing(studio);
    }

    Browser browser() {
        return new Browser(studio, token);
    }

    /** @return the new thing's id */
    String id(String path, String body) {
        return client.post(path, body).expect(201).json().getString("id");
    }

    String shot(String description, String... characters) {
        return id("/api/scenes/" + scene + "/shots", Json.createObjectBuilder().add("description", description).add("characters", Json.createArrayBuilder(List.of(characters))).build().toString());
    }

    /** A character whose look is locked from the sketch. @return its id */
    String lockedMira() {
        var mira = id("/api/projects/" + project + "/characters", "{\"name\": \"Mira\", \"description\": \"Lighthouse keeper, 34, red scarf.\"}");
        client.post("/api/characters/" + mira + "/lock", "{\"asset\": \"" + still(drawn("/characters/" + mira + "/portraits", "{\"model\": \"sketch\"}")) + "\"}").expect(200);
        return mira;
    }

    /** Draws and waits for the end. */
    JsonObject drawn(String path, String body) {
        return client.post("/api" + path, body, "Prefer", "wait=60").expect(200).json();
    }

    static String still(JsonObject drawing) {
        return drawing.getJsonArray("assets").getValuesAs(JsonString::getString).get(0);
    }

    JsonObject json(String path) {
        return client.get("/api" + path).expect(200).json();
    }

    /** Waits for the page whose heading says so: the one before it has a heading, too. */
    static void shown(Page page, String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText(heading);
    }

    /** A button by how its name begins, in plain words; its price belongs to the name. */
    static Locator button(Page page, String begins) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + begins)));
    }

    /** Presses Tab until something has the focus, as somebody without a mouse does. */
    static void tabTo(Page page, Locator target) {
        for (int n = 0; n < 120; n++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("cannot be reached by Tab: " + target);
    }

    /** Whether the page stays within its window. */
    static boolean fits(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }
}

package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** The board of a project and how its scenes and shots come, move and are drawn. */
class BoardIT {

    private static final String WORKSPACE = "pages-board";

    @RegisterExtension
    final Browser browser = Browser.as(WORKSPACE);

    private final Client client = RunningStudio.shared().as(WORKSPACE, "creator");
    private String project;
    private String scene;

    @BeforeEach
    void aSceneOfThreeShots() {
        RunningStudio.shared().as(WORKSPACE, "admin").post("/api/credits/grants", "{\"amount\": 100, \"note\": \"for the board\"}").expect(201);
        project = id(client.post("/api/projects", "{\"title\": \"The ferry\", \"style\": \"painted\"}").expect(201).json());
        scene = id(client.post("/api/projects/" + project + "/scenes", "{\"heading\": \"EXT. RIVER - DAWN\"}").expect(201).json());
        for (var description : List.of("Mist over the water", "The ferryman unties the rope", "A gull on the bow")) {
            client.post("/api/scenes/" + scene + "/shots", "{\"description\": \"" + description + "\"}").expect(201);
        }
    }

    @Test
    void aBoardWithoutAnythingTeachesWhatToDo() {
        var empty = id(client.post("/api/projects", "{\"title\": \"Nothing yet\"}").expect(201).json());
        var page = browser.at("#/projects/" + empty, 360, false);
        assertThat(page.getByRole(AriaRole.LINK, named("Bring a brief"))).isVisible();
        Browser.accessible(page);
        page.getByRole(AriaRole.BUTTON, named("Add a scene")).click();
        page.getByLabel("Heading").fill("INT. KITCHEN - NIGHT");
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("INT. KITCHEN - NIGHT"))).isVisible();
        page.getByLabel("New shot of scene 1").fill("A kettle boils over");
        page.getByRole(AriaRole.BUTTON, named("Add a shot")).click();
        assertThat(page.getByRole(AriaRole.LINK, named("Shot 1A"))).isVisible();
    }

    @Test
    void aShotIsDrawnFromItsCardForThePriceOnTheButton() {
        var page = browser.at("#/projects/" + project);
        Browser.accessible(page);
        var before = client.get("/api/credits").expect(200).json().getInt("available");
        var card = card(page, "1A");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Draw\\s*1 credit"))).click();
        assertThat(card.getByRole(AriaRole.IMG).or(card.locator("img"))).not().hasCount(0);
        Browser.until(page, "a keyframe", () -> client.get("/api/scenes/" + scene + "/shots").expect(200).json().getJsonArray("items").getJsonObject(0).containsKey("current"));
        assertThat(page.locator("ra-money")).containsText((before - 1) + " available");
    }

    @Test
    void aWholeSceneIsDrawnForWhatTheDialogueSaid() {
        var page = browser.at("#/projects/" + project, 1600, true);
        Browser.accessible(page);
        page.getByRole(AriaRole.BUTTON, named("Draw the scene …")).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Together 3 credits");
        Browser.accessible(page);
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Draw 3 shots"))).click();
        Browser.until(page, "three keyframes", () -> client.get("/api/scenes/" + scene + "/shots").expect(200).json().getJsonArray("items")
                .getValuesAs(JsonObject.class).stream().allMatch(shot -> shot.containsKey("current")));
        page.waitForCondition(() -> page.locator(".shot img").count() == 3);
        assertEquals(3, client.get("/api/projects/" + project + "/spend").expect(200).json().getInt("spent"));
    }

    @Test
    void theOrderIsChangedByDraggingAndByKeyboardAlone() {
        var page = browser.at("#/projects/" + project);
        page.locator("li:has(> ra-card)").nth(2).dragTo(page.locator("li:has(> ra-card)").nth(0));
        Browser.until(page, "the gull first", () -> descriptions().get(0).startsWith("A gull"));
        var more = page.locator("summary[aria-label='Shot 1A: more']");
        more.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Move shot 1A later"))).isFocused();
        page.keyboard().press("Enter");
        Browser.until(page, "the mist first again", () -> descriptions().get(0).startsWith("Mist"));
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("number 1B"))).isVisible();
    }

    @Test
    void nothingIsWiderThanATelephone() {
        var page = browser.at("#/projects/" + project, 360, true);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= 360"));
        Browser.accessible(page);
    }

    private List<String> descriptions() {
        return client.get("/api/scenes/" + scene + "/shots").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream().map(shot -> shot.getString("description")).toList();
    }

    private static Locator card(Page page, String number) {
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Shot " + number));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String id(JsonObject made) {
        return made.getString("id");
    }
}

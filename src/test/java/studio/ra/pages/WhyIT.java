package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.ra.pages.Editing.button;

import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Why a model was chosen, what a pin would break, and what the catalogue says. */
class WhyIT {

    private static final String RIVAL = "openai:rival";

    private final Editing story = Editing.begin();

    @RegisterExtension
    final Browser browser = story.browser();

    /** A second model of the painter's family: slower and dearer. What studios of other tests left in the catalogue is switched off, so that none is between them. */
    private void rival() {
        var row = story.json("/models/" + Editing.PAINTER);
        story.client.put("/api/models/" + RIVAL, Json.createObjectBuilder(row).add("id", RIVAL).add("name", "Rival").add("price", 5).add("latencyMs", 60_000).build().toString()).expect(200);
        story.json("/models").getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(other -> other.getString("provider").equals("openai"))
                .map(other -> other.getString("id")).filter(id -> !Set.of(RIVAL, Editing.PAINTER).contains(id)).forEach(id -> story.client.delete("/api/models/" + id).expect(200));
    }

    @Test
    void pointsAddUpToTheScoreAndWhyNotSaysWhatWouldFlipIt() {
        rival();
        var shot = story.shot("A ferryman in the rain, photograph.");
        var decision = story.client.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\"}").expect(200).json();
        var page = browser.at("#/decisions/" + decision.getString("id"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Why painter");
        for (var sentence : decision.getJsonArray("because").getValuesAs(JsonString::getString)) {
            assertThat(page.getByText(sentence)).isVisible();
        }
        var points = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(Pattern.compile("^Points of painter")));
        double sum = points.locator("tbody td.number").allInnerTexts().stream().mapToDouble(WhyIT::points).sum();
        assertEquals(decision.getJsonArray("candidates").getJsonObject(0).getJsonNumber("score").doubleValue(), sum, 0.001);
        assertEquals(sum, points(points.locator("tfoot td.number").innerText()), 0.001);

        page.locator("summary").filter(new Locator.FilterOptions().setHasText("Rival")).click();
        assertThat(page.getByText(Pattern.compile("Rival would be chosen if"))).not().hasCount(0);
        var gap = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(Pattern.compile("^painter was .* points ahead$")));
        assertEquals(points(gap.locator("tfoot td.number").innerText()), gap.locator("tbody td.number").allInnerTexts().stream().mapToDouble(WhyIT::points).sum(), 0.001);
        Browser.accessible(page);
        var narrow = browser.at("#/decisions/" + decision.getString("id"), 360, true);
        assertThat(narrow.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("How Ra reads it"))).isVisible();
        Browser.accessible(narrow);
        assertTrue(Editing.fits(narrow));
    }

    @Test
    void aPinThatBreaksALockWarnsBeforehandCountsDownAndIsLifted() {
        var shot = story.shot("Mira at the lamp.", story.lockedMira());
        var page = browser.at("#/shots/" + shot);
        Editing.shown(page, "Shot 1");
        page.getByText("Model for …").click();
        page.getByLabel("Model", new Page.GetByLabelOptions().setExact(true)).last().selectOption(Editing.PAINTER);
        assertThat(page.getByText("This pin would break a lock")).isVisible();
        assertThat(page.getByText(Pattern.compile("Mira is locked from the sketch family, but the pin is obeyed")).first()).isVisible();
        page.getByLabel("For", new Page.GetByLabelOptions().setExact(true)).selectOption("temporary");
        page.getByLabel("How many renders").fill("2");
        button(page, "Pin it all the same").click();
        assertThat(page.getByText("next 2 renders")).isVisible();
        Browser.accessible(page);

        var drawing = story.drawn("/shots/" + shot + "/keyframes", "{}");
        var why = browser.at("#/decisions/" + drawing.getString("decision"));
        assertThat(why.getByText("The pin breaks a lock")).isVisible();
        assertEquals(1, story.json("/pins").getJsonArray("items").getJsonObject(0).getInt("left"));
        button(why, "Lift the pin").click();
        assertThat(why.getByText("The pin is gone; Ra decides again.")).isVisible();
        assertTrue(story.json("/pins").getJsonArray("items").isEmpty());
    }

    @Test
    void theCatalogueTellsWhoStandsOnAModelChangesItAndSupposes() {
        rival();
        var shot = story.shot("Waves below.");
        story.drawn("/shots/" + shot + "/keyframes", "{}");
        var page = browser.at("#/models");
        Editing.shown(page, "Models");
        Browser.accessible(page);
        var painter = page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("painter").setExact(true));
        painter.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retire …")).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1 shot shows a still of it");
        Browser.accessible(page);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Rival")).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Price …")).click();
        page.getByLabel("Credits a still").fill("7");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Rival is changed.")).isVisible();
        assertEquals(7, story.json("/models/" + RIVAL).getInt("price"));

        page.getByLabel("painter", new Page.GetByLabelOptions().setExact(true)).last().check();
        button(page, "Judge again").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The flips, newest first"))).isVisible();
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("painter Rival .*Read it"))).first()).isVisible();
        Browser.accessible(page);
        var narrow = browser.at("#/models", 360, true);
        Editing.shown(narrow, "Models");
        Browser.accessible(narrow);
        assertTrue(Editing.fits(narrow));
    }

    @Test
    void aModelsVerdictIsToldAsTheStudioReachedIt() {
        rival();
        story.drawn("/shots/" + story.shot("Waves below.") + "/keyframes", "{}");
        var row = story.json("/models/" + RIVAL);
        story.client.put("/api/models/" + RIVAL, Json.createObjectBuilder(row).add("price", 6).build().toString()).expect(200);
        var page = browser.at("#/models");
        Browser.until(page, "a verdict", () -> "ready".equals(story.json("/models/" + RIVAL).getJsonObject("verdict").getString("state")));
        var verdict = story.json("/models/" + RIVAL).getJsonObject("verdict");
        assertTrue(verdict.getInt("decisions") > 0, verdict::toString);
        page.reload();
        assertThat(page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Rival"))).containsText("Of the last " + verdict.getInt("decisions")
                + " decisions it would have drawn " + verdict.getInt("won") + ", where it drew " + verdict.getInt("wonBefore"));
    }

    @Test
    void aFaceThatWasBridgedToAnotherModelIsToldAsOne() {
        var mira = story.lockedMira();
        story.drawn("/characters/" + mira + "/bridge", "{\"model\": \"" + Editing.PAINTER + "\"}");
        var page = browser.at("#/characters/" + mira);
        assertThat(page.getByText(Pattern.compile("bridged from another model"))).isVisible();
        Browser.accessible(page);
    }

    private static double points(String written) {
        return Double.parseDouble(written.replace('−', '-').replace("+", "").strip());
    }
}

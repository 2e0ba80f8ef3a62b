package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lineage, drawn and as a list. */
class LineageIT {

    private final String workspace = "pages-lineage-" + System.nanoTime();
    @RegisterExtension
    final Browser browser = Browser.as(workspace);

    @Test
    void fromAPortraitOneFindsTheFrameThatStandsOnItByClickAndByKeyboard() {
        var stills = Stills.of(workspace);
        var portrait = stills.lockedPortrait();
        var keyframe = stills.keyframes(1).get(0);
        var page = browser.at("#/assets/" + portrait + "/lineage");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Chosen").setExact(true))).containsText("portrait 1");
        Browser.accessible(page);

        tap(page, keyframe);
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Chosen").setExact(true))).containsText("keyframe 1");
        tap(page, keyframe);
        page.waitForURL("**/#/assets/" + keyframe);

        page.goBack();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open keyframe 1")).focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/#/assets/" + keyframe);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What it came from and what came of it")).click();
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("locked look, version 1"))).hasCount(2);
        page.getByLabel("Show", new Page.GetByLabelOptions().setExact(true)).selectOption("all");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open Sketch (offline)"))).isVisible();

        var narrow = browser.at("#/assets/" + portrait + "/lineage?depth=2&show=all", 360, true);
        assertThat(narrow.getByLabel("How far")).hasValue("2");
        assertEquals(360, narrow.evaluate("document.documentElement.scrollWidth"));
        Browser.accessible(narrow);
    }

    @Test
    void aBranchFromANodeGrowsTheLineage() {
        var stills = Stills.of(workspace);
        var portrait = stills.lockedPortrait();
        stills.keyframes(1);
        var page = browser.at("#/assets/" + portrait + "/lineage");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Branch from keyframe 1")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Draw the branch"))).isDisabled();
        page.getByLabel("Words").fill("Mira on the stairs, at dawn");
        Browser.accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Draw the branch 1 credit")).click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open keyframe 2"))).isVisible();
        assertEquals("Mira on the stairs, at dawn", stills.client.get("/api/assets/" + stills.ids().get(0)).json().getJsonObject("provenance").getString("brief"));
    }

    /** Clicks where the drawing has a node. */
    @SuppressWarnings("unchecked")
    private static void tap(Page page, String id) {
        var at = (Map<String, Number>) page.evaluate("id => { const graph = document.querySelector('ra-lineage-graph').drawn; const box = graph.container().getBoundingClientRect();"
                + " const {x, y} = graph.getElementById(id).renderedPosition(); return {x: box.x + x, y: box.y + y}; }", id);
        page.mouse().click(at.get("x").doubleValue(), at.get("y").doubleValue());
    }
}

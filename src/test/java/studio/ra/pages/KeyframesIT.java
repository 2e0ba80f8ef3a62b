package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.ra.pages.Editing.button;
import static studio.ra.pages.Editing.still;
import static studio.ra.pages.Editing.tabTo;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The scene editor at one shot, as somebody uses it. */
class KeyframesIT {

    private final Editing story = Editing.begin();

    @RegisterExtension
    final Browser browser = story.browser();

    @AfterEach
    void nobodyWaitsForThePainter() {
        story.painter.release();
    }

    @Test
    void aCandidateIsDrawnByKeyboardAloneArrivesAndIsApproved() {
        var shot = story.shot("The lighthouse over a black sea.");
        var page = browser.at("#/shots/" + shot);
        Editing.shown(page, "Shot 1");
        Browser.accessible(page);
        story.painter.hold();
        var draw = button(page, "Draw");
        assertThat(draw).containsText("3 credits");
        tabTo(page, draw);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Drawing", new Page.GetByTextOptions().setExact(true))).isVisible();
        Browser.accessible(page);
        assertEquals(3, story.json("/credits").getInt("held"));
        story.painter.release();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("1 variant"))).isVisible();
        tabTo(page, button(page, "Approve"));
        page.keyboard().press("Enter");
        assertThat(page.getByText("Approved. It is the keyframe now, and Ra learns from it.")).isVisible();
        var current = story.json("/shots/" + shot).getString("current");
        assertEquals("approved", story.json("/assets/" + current).getString("state"));
        assertEquals(3, story.json("/credits").getInt("spent"));
        assertEquals(0, story.json("/credits").getInt("held"));
    }

    @Test
    void aPressBeforeThePriceIsKnownShowsThePriceAndBuysNothing() {
        var shot = story.shot("A rope runs over the rail.");
        var page = browser.at("#/shots/" + shot);
        var asked = new ArrayList<Route>();
        var held = new AtomicBoolean(true);
        page.route("**/api/routes", route -> {
            if (held.get()) {
                asked.add(route);
            } else {
                route.resume();
            }
        });
        page.reload();
        assertThat(button(page, "Draw")).containsText("pricing");
        button(page, "Draw").click();
        Browser.until(page, "the price is asked for", () -> !asked.isEmpty());
        held.set(false);
        asked.forEach(Route::resume);
        assertThat(page.getByText("It costs 3 credits. Press again to draw.")).isVisible();
        assertEquals(0, story.json("/generations?subject=" + shot).getJsonArray("items").size());
        button(page, "Draw").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("1 variant"))).isVisible();
        assertEquals(3, story.json("/credits").getInt("spent"));
    }

    @Test
    void anOrderWithoutAnAnswerIsToldAfterAReloadTooUntilSomebodyDecides() {
        var shot = story.shot("Fog over the pier.");
        var page = browser.at("#/shots/" + shot);
        story.painter.silence();
        assertThat(button(page, "Draw")).containsText("3 credits");
        button(page, "Draw").click();
        assertThat(button(page, "Nothing came")).isVisible();
        page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('ra.running.')).forEach(key => sessionStorage.removeItem(key))");
        page.reload();
        assertThat(button(page, "Nothing came")).isVisible();
        assertEquals(3, story.json("/credits").getInt("held"));
        Browser.accessible(page);
        button(page, "Nothing came").click();
        assertThat(button(page, "Nothing came")).isHidden();
        assertEquals(0, story.json("/credits").getInt("held"));
        // and who is silent no longer is trusted again
        story.painter.release();
        still(story.drawn("/shots/" + shot + "/keyframes", "{}"));
    }

    @Test
    void anEditIsABranchAndModelsAreComparedSideBySide() {
        var shot = story.shot("Mira waits at the window.", story.lockedMira());
        var first = still(story.drawn("/shots/" + shot + "/keyframes", "{\"model\": \"sketch\"}"));
        var page = browser.at("#/shots/" + shot);
        Editing.shown(page, "Shot 1");
        button(page, "Edit").click();
        Browser.accessible(page);
        page.getByLabel("Words").fill("Mira turns away from the window.");
        assertThat(button(page, "Draw the branch")).containsText("credit");
        button(page, "Draw the branch").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("2 variants"))).isVisible();
        var branch = story.json("/assets?shot=" + shot).getJsonArray("items").getJsonObject(0);
        assertEquals(first, branch.getJsonObject("provenance").getString("parent"));
        assertEquals("branched", branch.getJsonObject("provenance").getString("relation"));

        page.getByLabel("Compare models side by side").check();
        page.getByLabel(Pattern.compile("^painter")).check();
        page.getByLabel(Pattern.compile("^Sketch")).check();
        assertThat(page.getByText("painter, 3 credits")).isVisible();
        assertThat(button(page, "Draw side by side")).containsText("4 credits");
        button(page, "Draw side by side").click();
        assertThat(button(page, "Pick painter")).isVisible();
        Browser.accessible(page);
        button(page, "Pick Sketch").click();
        assertThat(page.getByText("Picked", new Page.GetByTextOptions().setExact(true))).isVisible();
        var current = story.json("/assets/" + story.json("/shots/" + shot).getString("current"));
        assertEquals("sketch", current.getJsonObject("provenance").getString("model"));
        assertEquals("approved", current.getString("state"));
    }

    @Test
    void aDrawingOutlivesALostLineAndAReloadAndCanBeCancelled() {
        var shot = story.shot("Waves below the rocks.");
        var page = browser.at("#/shots/" + shot);
        Editing.shown(page, "Shot 1");
        story.painter.hold();
        assertThat(button(page, "Draw")).containsText("3 credits");
        button(page, "Draw").click();
        assertThat(button(page, "Cancel this drawing")).isVisible();
        page.context().setOffline(true);
        page.waitForTimeout(1500);
        story.painter.release();
        page.waitForTimeout(1500);
        page.context().setOffline(false);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("1 variant"))).isVisible();
        assertThat(button(page, "Cancel this drawing")).hasCount(0);

        story.painter.hold();
        assertThat(button(page, "Draw")).containsText("3 credits");
        button(page, "Draw").click();
        assertThat(button(page, "Cancel this drawing")).isVisible();
        page.reload();
        assertThat(button(page, "Cancel this drawing")).isVisible();
        button(page, "Cancel this drawing").click();
        assertThat(page.getByText("Cancelled. What was held is free again.").first()).isVisible();
        assertEquals(0, story.json("/credits").getInt("held"));
        assertEquals(3, story.json("/credits").getInt("spent"));
    }

    @Test
    void theLiveLoopSaysWhatItCostsDrawsAfterAPauseAndStops() {
        var shot = story.shot("Mira waits");
        var page = browser.at("#/shots/" + shot, 360, true);
        assertThat(page.getByText(Pattern.compile("A pause in typing draws one candidate: 3 credits each time"))).isVisible();
        page.getByLabel("Redraw as I type").check();
        var words = page.getByLabel("What the shot shows");
        words.fill("Mira waits in the rain");
        assertThat(page.getByText("1 redraw, 3 credits this session.")).isVisible();
        assertEquals("Mira waits in the rain", story.json("/shots/" + shot).getString("description"));
        button(page, "Stop the live loop").click();
        words.fill("Mira waits in the rain, alone");
        assertThat(page.getByText("Not saved yet; drawing saves it.")).isVisible();
        page.waitForTimeout(2500);
        assertEquals(3, story.json("/credits").getInt("spent"));
        Browser.accessible(page);
        assertTrue(Editing.fits(page));
        page.reload();
        assertThat(page.getByLabel("What the shot shows")).hasValue("Mira waits in the rain, alone");
    }
}

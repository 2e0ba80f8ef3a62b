package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The library and the page of a still. */
class LibraryIT {

    private final String workspace = "pages-library-" + System.nanoTime();
    @RegisterExtension
    final Browser browser = Browser.as(workspace);

    @Test
    void aLongLibraryIsWalkedThroughWithoutAGapOrARepeatWhileOthersAreDrawn() {
        var stills = Stills.of(workspace);
        stills.older(stills.keyframes(1).get(0), 450, "Waves");
        var before = stills.ids();
        var page = browser.at("#/library");
        var grid = page.getByRole(AriaRole.GRID);
        assertThat(grid).hasAttribute("aria-rowcount", "-1");
        assertTrue(cells(page).size() < 80, "only what is near the window is in the document");
        stills.keyframes(8);

        grid.focus();
        Browser.until(page, "the whole library is read", () -> {
            page.keyboard().press("Control+End");
            return page.getByText("451 stills", new Page.GetByTextOptions().setExact(true)).isVisible();
        });
        page.keyboard().press("Control+Home");
        var seen = new LinkedHashSet<String>(cells(page));
        for (int n = 0; n < 200 && seen.size() < before.size(); n++) {
            page.keyboard().press("PageDown");
            seen.addAll(cells(page));
        }
        assertEquals(before, List.copyOf(seen));
        assertTrue(cells(page).size() < 80);

        page.keyboard().press("Control+End");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Keyframe"))).isVisible();
        page.goBack();
        assertThat(page.getByRole(AriaRole.GRID)).hasAttribute("aria-activedescendant", "still-" + before.get(before.size() - 1));
        assertEquals(before.size() + 8, stills.ids().size(), "looking at a still changes nothing");
    }

    @Test
    void whatIsLookedForIsInTheAddressAndCanBeKept() {
        var stills = Stills.of(workspace);
        var drawn = stills.keyframes(1).get(0);
        stills.older(drawn, 12, "A lantern in the fog");
        stills.client.post("/api/assets/" + drawn + "/approve", "{}").expect(200);
        var page = browser.at("#/projects/" + stills.project + "/stills");
        page.getByLabel("Search by words").fill("lantern fog");
        assertThat(page.getByText("12 stills", exactly())).isVisible();
        assertThat(page.getByLabel("Search by words")).isFocused();
        assertTrue(page.url().contains("q=lantern+fog"), page.url());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this search")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
        page.reload();
        assertThat(page.getByText("12 stills", exactly())).isVisible();
        page.getByLabel("State").selectOption("approved");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("No still is like that"))).isVisible();
        Browser.accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Clear all filters")).last().click();
        assertThat(page.getByText("13 stills", exactly())).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("lantern fog").setExact(true)).click();
        assertThat(page.getByText("12 stills", exactly())).isVisible();
        Browser.accessible(page);

        var narrow = browser.at("#/library", 360, true);
        assertThat(narrow.getByText("13 stills", exactly())).isVisible();
        assertEquals(360, narrow.evaluate("document.documentElement.scrollWidth"));
        Browser.accessible(narrow);
    }

    @Test
    void whatWasMeantIsFoundAndNearIdenticalTakesLieInAStack() {
        var stills = Stills.of(workspace);
        var drawn = stills.keyframes(1).get(0);
        var again = stills.client.post("/api/assets/" + drawn + "/reuse", "{\"shot\": \"" + stills.shot + "\"}").expect(201).json().getString("id");
        var page = browser.at("#/library");
        page.getByLabel("Search by words").fill("somebody walks up a staircase");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("No still is like that"))).isVisible();
        Browser.until(page, "the meaning is known", () -> stills.client.get("/api/assets?by=meaning&q=somebody+walks+up+a+staircase").expect(200).json().getJsonArray("items").size() == 2);
        page.getByLabel("By meaning too").check();
        assertThat(page.getByText("2 stills", exactly())).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this search")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("somebody walks up a staircase").setExact(true))).isVisible();
        assertEquals("both", stills.client.get("/api/searches").expect(200).json().getJsonArray("items").getJsonObject(0).getJsonObject("query").getString("by"));

        Browser.until(page, "the takes lie in a stack", () -> stills.client.get("/api/assets?stacks=true").expect(200).json().getJsonArray("items").size() == 1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Clear all filters")).click();
        page.getByLabel("Stack near-identical takes").check();
        assertThat(page.getByText("1 still", exactly())).isVisible();
        assertEquals(List.of(again), cells(page));
        Browser.accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spread out 2 near-identical takes")).click();
        assertThat(page.getByText("2 stills", exactly())).isVisible();
        assertEquals(List.of(again, drawn), cells(page));
        Browser.accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leave this stack")).click();
        page.getByLabel("Stack near-identical takes").check();
        assertThat(page.getByText("1 still", exactly())).isVisible();
        page.getByRole(AriaRole.GRID).focus();
        page.keyboard().press("+");
        assertEquals(List.of(again, drawn), stills.ids());
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leave this stack"))).isVisible();
    }

    @Test
    void stillsAreComparedThrownAwayAndTakenBack() {
        var stills = Stills.of(workspace);
        var drawn = stills.keyframes(3);
        var page = browser.at("#/library");
        page.getByRole(AriaRole.GRID).focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Seed", new Locator.GetByTextOptions().setExact(true)).first()).isVisible();
        assertThat(dialog.getByText("Model", new Locator.GetByTextOptions().setExact(true))).isHidden();
        Browser.accessible(page);
        page.keyboard().press("Escape");
        var taken = page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download")).click());
        assertEquals("stills.zip", taken.suggestedFilename());
        assertThat(page.getByText("2 stills saved, as a zip.")).isVisible();

        page.getByRole(AriaRole.GRID).focus();
        page.keyboard().press("Delete");
        assertThat(page.getByText("2 stills are in the trash.")).isVisible();
        assertThat(page.getByRole(AriaRole.GRIDCELL)).hasCount(1);
        assertEquals(List.of(drawn.get(0)), stills.ids());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
        assertThat(page.getByRole(AriaRole.GRIDCELL)).hasCount(3);
        assertEquals(3, stills.ids().size());

        page.getByLabel("Select still 1").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move to the trash")).click();
        assertThat(page.getByRole(AriaRole.GRIDCELL)).hasCount(2);
        page.getByLabel("State").selectOption("deleted");
        page.getByLabel("Select still 1").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore")).click();
        assertThat(page.getByText("One still is back.")).isVisible();
        assertEquals(3, stills.ids().size());
    }

    @Test
    void aFileThatIsDroppedFindsItsStillAndAPassportIsVerified() {
        var stills = Stills.of(workspace);
        var drawn = stills.keyframes(2).get(0);
        var page = browser.at("#/library");
        var picture = stills.client.get("/api/assets/" + drawn + "/content").expect(200).bytes();
        var data = page.evaluateHandle("base64 => { const data = new DataTransfer(); "
                + "data.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], 'frame.png', {type: 'image/png'})); return data; }",
                java.util.Base64.getEncoder().encodeToString(picture));
        page.getByRole(AriaRole.MAIN).dispatchEvent("drop", Map.of("dataTransfer", data));
        page.waitForURL("**/#/assets/" + drawn);

        page.navigate(page.url().replaceFirst("#.*", "#/library"));
        var passport = stills.client.get("/api/assets/" + drawn + "/passport").expect(200).bytes();
        page.getByLabel("Find by file").setInputFiles(new FilePayload("it.zip", "application/zip", passport));
        assertThat(page.getByText("This passport is genuine and unchanged.")).isVisible();
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.LINK).first()).hasAttribute("href", "#/assets/" + drawn);
        Browser.accessible(page);
        page.keyboard().press("Escape");
        page.getByLabel("Find by file").setInputFiles(new FilePayload("notes.zip", "application/zip", new byte[] {1, 2, 3}));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This is no passport");

        page.getByLabel("Find by file").setInputFiles(new FilePayload("own.png", "image/png", java.util.Base64.getDecoder().decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add to the library")).click();
        assertThat(page.getByText("Brought from outside on")).isVisible();
    }

    @Test
    void aStillIsJudgedDrawnAgainThrownAwayAndTakenBack() {
        var stills = Stills.of(workspace);
        stills.lockedPortrait();
        var drawn = stills.keyframes(1).get(0);
        var page = browser.at("#/assets/" + drawn);
        assertThat(page.getByText("Drawn by Sketch (offline)")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reference 1"))).isVisible();
        Browser.accessible(page);
        var copy = page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy with IPTC fields")).click());
        assertEquals("derived-keyframe-" + drawn + ".png", copy.suggestedFilename());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reject")).click();
        page.getByLabel("What is wrong with it?").fill("the scarf");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reject")).click();
        assertThat(page.getByText("rejected", exactly())).isVisible();
        assertThat(page.getByText("“the scarf”")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Draw again 1 credit")).click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^drawn again")))).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move to the trash")).click();
        assertThat(page.getByText("This still is in the trash.")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore")).click();
        assertThat(page.getByText("rejected", exactly())).isVisible();

        var narrow = browser.at("#/assets/" + drawn, 360, true);
        narrow.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show at 100 %")).click();
        assertEquals(360, narrow.evaluate("document.documentElement.scrollWidth"));
        Browser.accessible(narrow);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** Ids of the stills that are in the document, in its order. */
    @SuppressWarnings("unchecked")
    private static List<String> cells(Page page) {
        return (List<String>) page.evaluate("[...document.querySelectorAll('[role=gridcell]')].map(cell => cell.id.replace('still-', ''))");
    }
}

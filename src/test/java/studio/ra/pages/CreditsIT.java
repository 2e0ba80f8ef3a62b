package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the credits went. */
class CreditsIT {

    private final String workspace = "pages-credits-" + System.nanoTime();
    @RegisterExtension
    final Browser admin = Browser.as(workspace, "creator", "admin");
    @RegisterExtension
    final Browser creator = Browser.as(workspace);

    @Test
    void everyMovementIsListedWithWhatItWasForAndAnAdminAddsCredits() {
        var stills = Stills.of(workspace);
        var drawn = stills.keyframes(2).get(0);
        var page = admin.at("#/credits");
        assertThat(page.getByText("They do. Checked: entries 3, drawings 1, projects 1.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("The lighthouse 2 2 stills 2"))).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("keyframe, done")).first()).hasAttribute("href", "#/shots/" + stills.shot);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open still 1 of this drawing")).first()).hasAttribute("href", "#/assets/" + drawn);
        page.getByLabel("Credits", new Page.GetByLabelOptions().setExact(true)).and(page.getByRole(AriaRole.SPINBUTTON)).fill("250");
        page.getByLabel("What for").fill("the second season");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add").setExact(true)).click();
        assertThat(page.getByText("250 credits were added.")).isVisible();
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("granted the second season"))).isVisible();
        assertThat(page.getByText("They do. Checked: entries 4, drawings 1, projects 1.")).isVisible();
        Browser.accessible(page);
    }

    @Test
    void aCreatorReadsTheBooksPageByPageAndAddsNothing() {
        var stills = Stills.of(workspace);
        for (int n = 1; n < 60; n++) {
            stills.client.post("/api/credits/grants", "{\"amount\": " + n + ", \"note\": \"grant " + n + ".\"}").expect(201);
        }
        var page = creator.at("#/credits", 360, true);
        assertThat(page.getByText("No project has spent anything yet.")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add").setExact(true))).hasCount(0);
        assertThat(page.getByText("grant 59.")).isVisible();
        assertThat(page.getByText("for the story")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show more")).click();
        assertThat(page.getByText("for the story")).isVisible();
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        Browser.accessible(page);
    }
}

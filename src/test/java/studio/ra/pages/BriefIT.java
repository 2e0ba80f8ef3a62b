package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** From a manuscript to a board. */
class BriefIT {

    private static final String WORKSPACE = "pages-brief";
    private static final String SCREENPLAY = """
            EXT. RIVER - DAWN

            Mist over the water. ASHA, 60, a ferrywoman in an indigo shawl, unties the rope.

            ASHA
            Not today.

            INT. BOATHOUSE - NIGHT

            A brass lantern swings from a beam.
            """;

    @RegisterExtension
    final Browser browser = Browser.as(WORKSPACE);

    private final Client client = RunningStudio.shared().as(WORKSPACE, "creator");

    @Test
    void aScreenplayIsSeenCorrectedAndOnlyThenKept() {
        var project = client.post("/api/projects", "{\"title\": \"The ferry\"}").expect(201).json().getString("id");
        var page = browser.at("#/projects/" + project + "/brief");
        Browser.accessible(page);
        page.getByLabel("Your story").fill(SCREENPLAY);
        page.reload();
        assertThat(page.getByLabel("Your story")).hasValue(SCREENPLAY);
        page.getByRole(AriaRole.BUTTON, named("See what Ra finds")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("What Ra found"))).isFocused();
        Browser.accessible(page);
        assertEquals(0, client.get("/api/projects/" + project + "/scenes").expect(200).json().getJsonArray("items").size());
        page.getByLabel("Heading of scene 2").fill("INT. BOATHOUSE - LATE NIGHT");
        page.getByRole(AriaRole.BUTTON, named("Keep it")).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("INT. BOATHOUSE - LATE NIGHT"))).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("Shot 1A"))).isVisible();
        assertEquals("ASHA", client.get("/api/projects/" + project + "/characters").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).get(0)
                .getString("name").toUpperCase(java.util.Locale.ROOT));
        page.navigate(page.url().replaceFirst("#.*", "#/projects/" + project + "/brief"));
        assertThat(page.getByLabel("Your story")).hasValue("");
    }

    @Test
    void aBriefWithNothingInItSaysSoAndChangesNothing() {
        var project = client.post("/api/projects", "{\"title\": \"Empty\"}").expect(201).json().getString("id");
        var page = browser.at("#/projects/" + project + "/brief", 360, true);
        page.getByLabel("Your story").fill("   ");
        page.getByLabel("Format").selectOption("text/x-fountain");
        page.getByLabel("Your story").fill("/* only a note to myself */");
        page.getByRole(AriaRole.BUTTON, named("See what Ra finds")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing was changed and nothing was spent");
        Browser.accessible(page);
    }

    @Test
    void theSampleStoryIsOneClickAway() {
        var page = browser.at("#/");
        page.getByRole(AriaRole.BUTTON, named("Load the sample story")).click();
        assertThat(page.getByRole(AriaRole.LINK, named("Shot 1A"))).isVisible();
        Browser.accessible(page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

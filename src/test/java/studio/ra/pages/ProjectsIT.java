package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The first page somebody sees. */
class ProjectsIT {

    @RegisterExtension
    final Browser browser = Browser.as("pages-projects");

    @Test
    void somebodyWithoutAProjectIsToldWhatOneIsAndMakesTheFirst() {
        var page = browser.at("#/");
        Browser.accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New project")).click();
        page.getByLabel("Title").fill("The ferry");
        page.reload();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New project")).click();
        assertThat(page.getByLabel("Title")).hasValue("The ferry");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create")).click();
        assertThat(page.locator(".project-bar .title")).hasText("The ferry");
    }

    @Test
    void aProjectIsTakenAwayAndBroughtToAnotherWorkspace() {
        var theirs = Stills.of("pages-projects-theirs");
        theirs.lockedPortrait();
        theirs.keyframes(1);
        var zip = theirs.client.get("/api/projects/" + theirs.project + "/export").expect(200).bytes();
        var page = browser.at("#/");
        page.locator("input[type=file]").setInputFiles(new FilePayload("nothing.zip", "application/zip", new byte[] {1, 2, 3}));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing was changed");
        page.locator("input[type=file]").setInputFiles(new FilePayload("lighthouse.zip", "application/zip", zip));
        assertThat(page.getByText("It is here: one scene, one shot, 2 stills.")).isVisible();
        assertThat(page.locator(".project-bar .title")).hasText("The lighthouse");
        assertThat(page.locator("article.shot img")).isVisible();
    }
}

package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;

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
}

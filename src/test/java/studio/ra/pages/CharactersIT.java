package studio.ra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** The Characters tab: from a description to a locked face, and what hangs on that face when it changes. */
class CharactersIT {

    private static final String WORKSPACE = "pages-characters-" + System.nanoTime();
    /** Milliseconds a busy machine may take to draw four sketches. */
    private static final double PATIENCE = 90_000;

    @RegisterExtension
    final Browser browser = Browser.as(WORKSPACE);

    @BeforeAll
    static void waitsForDrawings() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Client me = RunningStudio.shared().as(WORKSPACE, "creator", "admin");

    @Test
    void aFaceIsDescribedDrawnComparedLockedAndChangedWithEverythingThatHangsOnIt() {
        grant();
        var project = made("/api/projects", "{\"title\": \"The lighthouse\", \"style\": \"painted\"}");
        var page = browser.at("#/projects/" + project + "/characters");
        assertThat(page.getByRole(AriaRole.HEADING, named("Nobody is cast yet"))).isVisible();
        Browser.accessible(page);
        page.getByRole(AriaRole.BUTTON, named("New character")).click();
        page.getByLabel("Name").fill("Mira");
        page.getByLabel("Description").fill("Lighthouse keeper, 34, wiry, red scarf.");
        page.getByLabel("Traits").fill("stubborn, left-handed");
        Browser.accessible(page);
        page.getByRole(AriaRole.BUTTON, named("Create")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Mira"))).isVisible();
        var mira = page.url().replaceFirst(".*#/characters/([^?]*).*", "$1");

        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Draw 4 candidates\\s*4 credits$"))).click(unhurried());
        assertThat(button(page, "Lock candidate 4")).isVisible();
        assertThat(page.getByText("4 stills are drawn.")).isVisible();
        Browser.accessible(page);

        for (int n = 1; n <= 3; n++) {
            page.getByLabel("Pick candidate " + n + " to compare").check();
        }
        button(page, "Compare side by side").click();
        var comparison = page.getByRole(AriaRole.DIALOG);
        assertThat(comparison.getByText("Seed")).hasCount(3);
        Browser.accessible(page);
        comparison.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reject candidate 1")).click();
        page.getByLabel("What is wrong with it?").fill("the scar is on the wrong side");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reject")).click();
        assertThat(page.getByText("“the scar is on the wrong side”")).isVisible();
        page.reload();
        assertThat(page.getByText("“the scar is on the wrong side”")).isVisible();

        lockByKeyboard(page, 2);
        assertThat(page.getByText("locked · version 1")).isVisible();

        var scene = made("/api/projects/" + project + "/scenes", "{\"heading\": \"EXT. LIGHTHOUSE - DUSK\"}");
        var good = shot(scene, "Mira climbs the last steps.", mira);
        var poor = shot(scene, "Mira looks at the storm.", mira);
        var goodFrame = frame(good);
        var poorFrame = frame(poor);
        me.post("/api/assets/" + goodFrame + "/approve", "{}").expect(200);

        page.reload();
        assertThat(button(page, "Lock candidate 3")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, named(Pattern.compile("former look")))).hasCount(0);
        button(page, "Lock candidate 3").click();
        var relock = page.getByRole(AriaRole.DIALOG);
        assertThat(relock.getByText("2 shots show the former look")).isVisible();
        assertThat(relock.getByText("Draw all 2 again · 2 credits")).isVisible();
        assertThat(relock.getByText("Keep all as they are · free")).isVisible();
        relock.getByLabel(Pattern.compile("Draw only the one not approved again · 1 credit")).check();
        Browser.accessible(page);
        relock.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Lock\\s*1 credit$"))).click();

        assertThat(page.getByRole(AriaRole.HEADING, named("1 shot shows a former look of Mira"))).isVisible();
        assertEquals(goodFrame, current(good));
        assertNotEquals(poorFrame, current(poor));
        Browser.accessible(page);
        button(page, Pattern.compile("^Keep it as it is")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named(Pattern.compile("former look")))).hasCount(0);
        assertThat(page.getByText("version 2", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertEquals(7, me.get("/api/projects/" + project + "/spend").expect(200).json().getInt("spent"));

        var narrow = browser.at("#/characters/" + mira, 360, true);
        assertThat(button(narrow, "Lock candidate 4")).isVisible();
        fits(narrow);
        Browser.accessible(narrow);
    }

    @Test
    void anOwnPictureIsAFaceAndAFaceIsCastAgainFromMemory() {
        var home = made("/api/projects", "{\"title\": \"The ferry\"}");
        var tom = made("/api/projects/" + home + "/characters", "{\"name\": \"Old Tom\", \"description\": \"Ferryman of seventy.\"}");
        var page = browser.at("#/characters/" + tom);
        page.getByLabel("Upload a picture").setInputFiles(new FilePayload("notes.txt", "text/plain", "no picture".getBytes()));
        assertThat(page.getByText("PNG, JPEG and WebP pictures can be read.")).isVisible();
        page.getByLabel("Upload a picture").setInputFiles(new FilePayload("tom.png", "image/png", picture()));
        assertThat(button(page, "Lock candidate 1")).isVisible();
        lockByKeyboard(page, 1);
        assertThat(page.getByText("locked · version 1")).isVisible();

        var project = made("/api/projects", "{\"title\": \"The harbour\"}");
        var cast = browser.at("#/projects/" + project + "/characters", 360, false);
        button(cast, "Cast from memory …").click();
        cast.getByRole(AriaRole.CHECKBOX, named(Pattern.compile("Old Tom"))).check();
        Browser.accessible(cast);
        fits(cast);
        button(cast, "Cast 1 character").click();
        assertThat(cast.getByRole(AriaRole.LINK, named(Pattern.compile("Old Tom")))).containsText("locked · version 1");
        assertEquals(tom, me.get("/api/projects/" + project + "/characters").expect(200).json().getJsonArray("items").getJsonObject(0).getString("id"));

        button(cast, "New reference").click();
        cast.getByLabel("prop").check();
        cast.getByLabel("Name").fill("Brass lantern");
        cast.getByLabel("Description").fill("Dented brass, green glass.");
        button(cast, "Create").click();
        assertThat(cast.getByRole(AriaRole.HEADING, named("Brass lantern"))).isVisible();
        fits(cast);
        Browser.accessible(cast);
    }

    @Test
    void aDrawingThatWaitsIsFoundAgainAfterAReloadAndCancelledForNothing() {
        grant();
        var project = made("/api/projects", "{\"title\": \"The queue\"}");
        var other = made("/api/projects/" + project + "/characters", "{\"name\": \"Ana\", \"description\": \"A diver.\"}");
        var bela = made("/api/projects/" + project + "/characters", "{\"name\": \"Bela\", \"description\": \"A baker.\"}");
        var page = browser.at("#/characters/" + bela);
        page.getByLabel("How many").selectOption("2");
        var draw = button(page, Pattern.compile("^Draw 2 candidates\\s*2 credits$"));
        assertThat(draw).isVisible();
        // the workspace's own drawings are drawn one after another: these keep the offline sketch busy, also while a crowded machine reloads a page
        var busy = IntStream.range(0, 12).mapToObj(n -> ordered(other)).toList();
        draw.click();
        assertThat(button(page, "Cancel this drawing")).isVisible();
        page.reload();
        button(page, "Cancel this drawing").click(unhurried());
        assertThat(page.getByText("Cancelled. What was held is free again.").first()).isVisible();
        busy.forEach(id -> me.delete("/api/generations/" + id).expect(200));
        assertEquals(0, me.get("/api/assets?character=" + bela).expect(200).json().getJsonArray("items").size());
        Browser.accessible(page);
    }

    @Test
    void aShotIsCastFromItsOwnTabAndATextNamesTheCast() {
        var project = made("/api/projects", "{\"title\": \"The lift\"}");
        var ana = made("/api/projects/" + project + "/characters", "{\"name\": \"Ana Maria\", \"description\": \"A diver.\"}");
        var shot = shot(made("/api/projects/" + project + "/scenes", "{\"heading\": \"INT. LIFT\"}"), "The doors close.");
        var page = browser.at("#/shots/" + shot + "?tab=characters");
        page.getByLabel("Add somebody or something").selectOption(ana);
        page.locator("ra-scene-cast").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add")).click();
        assertThat(button(page, "Remove Ana Maria from this shot")).isVisible();
        Browser.accessible(page);
        button(page, "New character").click();
        page.getByLabel("Name").fill("Bela");
        page.getByLabel("Description").fill("A baker.");
        button(page, "Create").click();
        assertThat(button(page, "Remove Bela from this shot")).isVisible();
        button(page, "Make Bela more prominent").click();
        assertThat(button(page, "Make Ana Maria more prominent")).isVisible();
        button(page, "Remove Ana Maria from this shot").click();
        assertThat(button(page, "Remove Ana Maria from this shot")).hasCount(0);
        assertEquals(1, me.get("/api/shots/" + shot).expect(200).json().getJsonArray("characters").size());

        page.navigate(page.url().replaceFirst("#.*", "#/characters/" + ana));
        page.getByText("Other words for this drawing").click();
        var words = page.getByRole(AriaRole.TEXTBOX, named("Words"));
        words.pressSequentially("Between @b");
        var offered = page.getByRole(AriaRole.LISTBOX, named("Cast and references")).getByRole(AriaRole.OPTION);
        assertThat(offered).containsText("Bela");
        Browser.accessible(page);
        page.keyboard().press("Enter");
        words.pressSequentially("and @mar");
        assertThat(offered).containsText("Ana Maria");
        page.keyboard().press("Tab");
        assertThat(words).hasValue("Between @Bela and @Ana Maria ");
        page.reload();
        assertThat(words).hasValue("Between @Bela and @Ana Maria ");
    }

    /** By nothing but the keys of somebody who has no mouse. */
    private static void lockByKeyboard(Page page, int candidate) {
        button(page, "Lock candidate " + candidate).focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lock"))).isVisible();
        for (int n = 0; n < 8 && !"Lock".equals(page.evaluate("document.activeElement.textContent.trim()")); n++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
    }

    private static void fits(Page page) {
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), page.url());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.ClickOptions unhurried() {
        return new Locator.ClickOptions().setTimeout(PATIENCE);
    }

    private void grant() {
        me.post("/api/credits/grants", "{\"amount\": 100, \"note\": \"to draw\"}").expect(201);
    }

    private String made(String path, String body) {
        return me.post(path, body).expect(201).json().getString("id");
    }

    private String ordered(String character) {
        return me.post("/api/characters/" + character + "/portraits", "{\"count\": 8, \"quality\": \"final\"}").expect(202).json().getString("id");
    }

    private String shot(String scene, String description, String... characters) {
        var cast = characters.length == 0 ? "" : "\"" + String.join("\",\"", characters) + "\"";
        return made("/api/scenes/" + scene + "/shots", "{\"description\": \"" + description + "\", \"characters\": [" + cast + "]}");
    }

    private String frame(String shot) {
        JsonObject drawing = me.post("/api/shots/" + shot + "/keyframes", "{}", "Prefer", "wait=60").expect(200).json();
        return drawing.getJsonArray("assets").getValuesAs(JsonString::getString).get(0);
    }

    private String current(String shot) {
        return me.get("/api/shots/" + shot).expect(200).json().getString("current");
    }

    private static byte[] picture() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

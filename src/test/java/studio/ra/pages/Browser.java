package studio.ra.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import studio.ra.RunningStudio;

/**
 * A real Chromium that looks at the shared studio, for one test: register it with {@code @RegisterExtension final Browser browser = Browser.as("workspace")}.
 * After each test it insists that no script failed, nothing was written to the console as an error, and nothing was asked of another origin.
 */
final class Browser implements AfterEachCallback {

    private static com.microsoft.playwright.Browser chromium;

    private final RunningStudio studio;
    private final String token;
    private final List<String> faults = new ArrayList<>();
    private final List<BrowserContext> open = new ArrayList<>();

    Browser(RunningStudio studio, String token) {
        this.studio = studio;
        this.token = token;
    }

    /** Looks at the studio all stories share, as somebody of a workspace. */
    static Browser as(String workspace, String... groups) {
        var studio = RunningStudio.shared();
        return new Browser(studio, studio.tokens().mint(workspace, groups.length == 0 ? new String[] {"creator"} : groups));
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (!Chromium.here()) {
            System.err.println("*** NO CHROMIUM FOUND: the studio's pages are NOT tested in this run. Install the package chromium, or set RA_CHROMIUM. ***");
        }
        Assumptions.assumeTrue(Chromium.here(), "no Chromium on this machine");
        if (chromium == null) {
            // a machine that is busy with other tests is slow, not wrong
            PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
            chromium = Chromium.launch();
        }
        return chromium;
    }

    /** A signed-in page, 1280 pixels wide, at an address such as {@code #/projects}. */
    Page at(String hash) {
        return at(hash, 1280, false);
    }

    Page at(String hash, int width, boolean dark) {
        var context = chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT).setAcceptDownloads(true));
        open.add(context);
        var page = context.newPage();
        watch(page);
        if (hash.equals("#/")) {
            page.navigate(studio.base() + "/#token=" + token);
        } else {
            // signed in already, so that no other page is on the way
            context.addInitScript("localStorage.setItem('ra.token', '" + token + "')");
            page.navigate(studio.base() + "/" + hash);
        }
        page.locator("main h1").first().waitFor();
        return page;
    }

    private void watch(Page page) {
        var origin = URI.create(studio.base());
        page.onPageError(fault -> faults.add("script: " + fault));
        page.onConsoleMessage(message -> {
            // what the studio refuses on purpose is written to the console by the browser itself; the page shows it
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                faults.add("console: " + message.text());
            }
        });
        page.onRequest(request -> {
            var asked = URI.create(request.url().replaceFirst("#.*", "").replace("|", "%7C"));
            if (asked.getScheme().startsWith("http") && asked.getPort() != origin.getPort()) {
                faults.add("another origin: " + request.url());
            }
        });
    }

    /** Finds nothing that WCAG 2.2 AA forbids on the page as it is. Behind an open dialogue the page, and with it its heading, is inert. */
    static void accessible(Page page) {
        var axe = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        var found = (page.locator("dialog[open]").count() > 0 ? axe.disableRules(List.of("page-has-heading-one")) : axe).analyze();
        assertEquals("", found.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream().map(node -> "\n  " + node.getHtml() + " " + node.getFailureSummary()).collect(Collectors.joining()))
                .collect(Collectors.joining("\n")), page.url());
    }

    /** Waits until what is asked for is so, or fails. */
    static void until(Page page, String what, Supplier<Boolean> so) {
        for (int n = 0; n < 300; n++) {
            if (so.get()) {
                return;
            }
            page.waitForTimeout(200);
        }
        throw new AssertionError("never: " + what + "\n" + page.locator("main").innerText());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        open.forEach(BrowserContext::close);
        open.clear();
        var seen = List.copyOf(faults);
        faults.clear();
        assertEquals(List.of(), seen);
    }
}

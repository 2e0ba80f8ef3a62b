package studio.ra.bench;

import java.awt.Color;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import studio.ra.RunningStudio;
import studio.ra.pages.Chromium;
import studio.ra.web.Form;

/**
 * How smooth pages are on a filled graph, in Chromium without a screen: walking through the library, and the largest lineage there is. A frame is the time between two of the
 * browser's animation frames; 16.7 ms is none lost. Pictures come from this table, since the filled graph has no bytes.
 */
final class Pages implements Bench.Table {

    private static final int STEPS = 200;
    private static final String FRAMES = """
            () => { window.frames_ = []; let last = performance.now();
              const tick = now => { window.frames_.push(now - last); last = now; requestAnimationFrame(tick); }; requestAnimationFrame(tick); }""";

    @Override
    public void measure(Report report) {
        for (int size : Bench.sizes()) {
            try (var graph = new BenchGraph("2g"); var browser = Chromium.launch("--enable-precise-memory-info")) {
                var studio = Fill.fill(graph, size, report);
                var page = browser.newPage();
                var picture = Form.picture("png", 256, 144, Color.ORANGE);
                page.route("**/thumbnail*", route -> route.fulfill(new Route.FulfillOptions().setBodyBytes(picture).setContentType("image/png")));
                page.navigate(studio.base() + "/#token=" + studio.tokens().mint(Fill.MAIN, "creator", "admin"));
                page.locator("main h1").first().waitFor();
                library(report, size, studio, page);
                lineage(report, size, graph, studio, page);
                studio.stop();
            }
        }
    }

    private static void library(Report report, int size, RunningStudio studio, Page page) {
        long start = System.nanoTime();
        page.navigate(studio.base() + "/#/library");
        page.locator("[role=gridcell]").first().waitFor();
        double first = (System.nanoTime() - start) / 1e6;
        page.locator("[role=grid]").focus();
        page.evaluate(FRAMES);
        var steps = new Samples();
        for (int i = 0; i < STEPS * Bench.rounds(); i++) {
            steps.time(() -> page.keyboard().press("PageDown"));
        }
        for (int i = 0; i < 10; i++) {
            page.keyboard().press("Control+End");
            page.waitForTimeout(300);
        }
        report(report, size, "library", page, first, steps);
    }

    private static void lineage(Report report, int size, BenchGraph graph, RunningStudio studio, Page page) {
        var still = graph.text("MATCH (l:Lock {workspace: $workspace})-[:HOLDS]->(a:Asset) WHERE l.id > '' WITH a, COUNT { (a)<-[:USED]-() } AS used ORDER BY used DESC LIMIT 1 RETURN a.id",
                Map.of("workspace", Fill.MAIN));
        long start = System.nanoTime();
        page.navigate(studio.base() + "/#/assets/" + still + "/lineage?depth=10&show=all");
        page.waitForFunction("() => document.querySelector('ra-lineage-graph')?.drawn?.nodes().length > 1");
        double first = (System.nanoTime() - start) / 1e6;
        var nodes = ((Number) page.evaluate("() => document.querySelector('ra-lineage-graph').drawn.nodes().length")).intValue();
        page.evaluate(FRAMES);
        var box = page.locator("ra-lineage-graph").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + 20);
        page.mouse().down();
        var steps = new Samples();
        for (int i = 0; i < STEPS * Bench.rounds(); i++) {
            int at = i;
            steps.time(() -> page.mouse().move(box.x + box.width / 2 + 80 * Math.sin(at / 9.0), box.y + 20 + at % 60));
        }
        page.mouse().up();
        report(report, size, "lineage of " + nodes + " nodes", page, first, steps);
    }

    @SuppressWarnings("unchecked")
    private static void report(Report report, int size, String what, Page page, double first, Samples steps) {
        var frames = new Samples();
        ((List<Number>) page.evaluate("() => window.frames_")).stream().skip(2).forEach(ms -> frames.add(Math.round(ms.doubleValue() * 1e6)));
        report.row("assets", size, "page", what, "shown after ms", first, "step p50", steps.p50(), "step p95", steps.p95(), "frame p50", frames.p50(), "frame p95", frames.p95(),
                "elements", ((Number) page.evaluate("() => { let n = 0; const walk = root => root.querySelectorAll('*').forEach(e => { n++; if (e.shadowRoot) walk(e.shadowRoot); }); walk(document); return n; }")).longValue(),
                "heap MB", ((Number) page.evaluate("() => performance.memory.usedJSHeapSize >> 20")).longValue());
    }
}

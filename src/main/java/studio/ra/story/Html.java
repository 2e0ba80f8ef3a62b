package studio.ra.story;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads HTML into {@link Blocks}: only words survive, and what was a heading, an item or bold; no markup, script or address does. */
final class Html implements NodeVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String lead;
    private Element bold;
    private int level;
    private boolean item;

    private Html() {
    }

    static Outline read(String text) {
        var page = Jsoup.parse(text);
        page.select("script, style, noscript, template, iframe, object, svg, nav, button, select, textarea").remove();
        var reading = new Html();
        page.body().traverse(reading);
        reading.end();
        return Blocks.read(reading.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                end();
            }
            if (element.normalName().matches("h[1-6]")) {
                level = element.normalName().charAt(1) - '0';
            }
            if (element.normalName().matches("b|strong") && bold == null && lead == null && words.toString().isBlank()) {
                bold = element;
            }
            item = item || element.normalName().equals("li");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element == bold) {
                lead = Words.oneLine(words.toString());
                words.setLength(0);
                bold = null;
            }
            if (element.isBlock()) {
                end();
            }
        }
    }

    private void end() {
        var text = Words.oneLine(words.toString());
        words.setLength(0);
        if (!text.isEmpty() || lead != null && !lead.isEmpty()) {
            blocks.add(level > 0 ? new Block(level, false, null, new Block(0, false, lead, text).words()) : new Block(0, item, lead, text));
        }
        lead = null;
        bold = null;
        level = 0;
        item = false;
    }
}

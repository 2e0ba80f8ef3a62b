package studio.ra.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;

/** Reads Markdown into {@link Blocks}. Code, rules, images, front matter and embedded markup are left out. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|[0-9]{1,4}[.)])\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("[-*_ ]{3,}");
    private static final Pattern LEAD = Pattern.compile("(?:\\*\\*|__)([^*_]{1,120})(?:\\*\\*|__)\\s*(.*)");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean item;

    private Markdown() {
    }

    static Outline read(String text) {
        var reading = new Markdown();
        reading.walk(text.lines().toList());
        return Blocks.read(reading.blocks);
    }

    private void walk(List<String> lines) {
        boolean code = false;
        for (int i = matter(lines); i < lines.size(); i++) {
            var line = lines.get(i).strip().replaceFirst("^[>\\s]+", "").strip();
            if (line.startsWith("```") || line.startsWith("~~~")) {
                end();
                code = !code;
            } else if (!code) {
                line(line);
            }
        }
        end();
    }

    private void line(String line) {
        var heading = HEADING.matcher(line);
        var entry = ITEM.matcher(line);
        if (line.isEmpty()) {
            end();
        } else if (heading.matches()) {
            end();
            blocks.add(new Block(heading.group(1).length(), false, null, plain(unhashed(heading.group(2)))));
        } else if (!words.isEmpty() && !item && line.matches("=+|-+")) {
            blocks.add(new Block(line.charAt(0) == '=' ? 1 : 2, false, null, plain(words.toString())));
            words.setLength(0);
        } else if (RULE.matcher(line).matches()) {
            end();
        } else if (entry.matches()) {
            end();
            item = true;
            words.append(entry.group(1));
        } else {
            if (LEAD.matcher(line).matches()) {
                end();
            }
            words.append(words.isEmpty() ? "" : " ").append(line);
        }
    }

    private void end() {
        if (!words.isEmpty()) {
            var lead = LEAD.matcher(words);
            blocks.add(lead.matches() ? new Block(0, item, plain(lead.group(1)), plain(lead.group(2))) : new Block(0, item, null, plain(words.toString())));
            words.setLength(0);
        }
        item = false;
    }

    /** A heading may end with hashes as it began. */
    private static String unhashed(String heading) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) == '#') {
            end--;
        }
        return heading.substring(0, end);
    }

    /** Where the text starts after its front matter. */
    private static int matter(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String plain(String marked) {
        var text = marked.replaceAll("!\\[[^\\]]{0,120}\\]\\([^)]{0,500}\\)", "").replaceAll("\\[([^\\]]{0,120})\\]\\([^)]{0,500}\\)", "$1")
                .replaceAll("(?<!\\\\)(?:\\*{1,3}|`+|~~)", "").replaceAll("(?<![\\p{L}\\p{N}\\\\])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}])", "")
                .replaceAll("\\\\([*_`#\\[\\]()!>~-])", "$1");
        return Words.oneLine(text.indexOf('<') >= 0 ? Jsoup.parse(text).text() : text);
    }
}

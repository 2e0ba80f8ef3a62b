package studio.ra.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a screenplay in Fountain: headings are scenes, action paragraphs are shots, an exchange of dialogue is one shot. Title page, notes, boneyard,
 * sections, page breaks and transitions are the writer's, not the picture's.
 */
final class Fountain {

    private static final Set<String> TITLE_PAGE = Set.of("title", "credit", "author", "authors", "source", "notes", "draft date", "date", "contact",
            "copyright", "revision", "format", "episode", "series", "language");
    private static final Pattern TRANSITION = Pattern.compile("[\\p{Lu} ]*TO:|(?:FADE|CUT|SMASH CUT|JUMP CUT|MATCH CUT|DISSOLVE|WIPE|IRIS)\\b[\\p{Lu} ]*[:.]?");
    private static final Pattern NUMBERED = Pattern.compile("(?i)(scene\\s+[0-9ivxlc]{1,8})\\b\\s*[:.\\u2013\\u2014-]?\\s*(.*)");
    private static final Pattern SPOKEN = Pattern.compile("(\\p{Lu}[\\p{L}\\p{M} .'\\u2019-]{0,40}):\\s*[\"\\u201c\\u00ab].*");
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?<!\\p{L})(\\p{Lu}[\\p{Lu}'\\u2019.-]{1,30}(?: \\p{Lu}[\\p{Lu}'\\u2019.-]{0,30}){0,3}) ?\\((?=[^)]{0,120}\\d)[^)]{1,120}\\)");

    private final Draft draft;
    private final boolean plain;
    private final List<String> lines;
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder exchange = new StringBuilder();
    private final List<String> actions = new ArrayList<>();
    private final Map<String, String> speakers = new LinkedHashMap<>();
    private int at;

    private Fountain(Draft draft, String text, boolean plain) {
        this.draft = draft;
        this.plain = plain;
        this.lines = text.lines().toList();
    }

    /** @param plain whether this is plain text with headings: then no mark is special, and every sentence is a shot */
    static Outline read(String text, boolean plain) {
        var draft = new Draft();
        into(draft, text, plain);
        return draft.outline();
    }

    static void into(Draft draft, String text, boolean plain) {
        new Fountain(draft, plain ? text : without(without(text, "/*", "*/"), "[[", "]]"), plain).walk();
    }

    static boolean heading(String line) {
        return Slug.is(line) || NUMBERED.matcher(line).matches();
    }

    private void walk() {
        skipTitlePage();
        for (; at < lines.size(); at++) {
            var line = Words.oneLine(lines.get(at));
            if (line.isEmpty()) {
                endParagraph();
            } else if (!mark(line) && !headed(line) && !transition(line) && !spoken(line)) {
                endExchange();
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        }
        endParagraph();
        endExchange();
        boolean few = speakers.size() <= Outline.MOST_NAMES;
        speakers.values().forEach(name -> draft.character(name, few ? introduction(name) : ""));
    }

    private boolean mark(String line) {
        if (plain) {
            return false;
        }
        switch (line.charAt(0)) {
            case '#' -> endParagraph();
            case '=' -> {
                endParagraph();
                draft.synopsis(line.replaceFirst("^=+", ""));
            }
            case '!' -> action(line.substring(1));
            case '~' -> action(line.substring(1));
            case '>' -> {
                endParagraph();
                if (line.endsWith("<") && line.length() > 2) {
                    action(line.substring(1, line.length() - 1));
                    endParagraph();
                }
            }
            case '@' -> dialogue(line.substring(1), true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean headed(String line) {
        if (!plain && line.startsWith(".") && line.length() > 1 && java.lang.Character.isLetterOrDigit(line.codePointAt(1))) {
            endParagraph();
            endExchange();
            draft.scene(Slug.unnumbered(line.substring(1)));
            return true;
        }
        if (Slug.is(line) && (plain || blankBefore())) {
            endParagraph();
            endExchange();
            Slug.open(draft, Slug.unnumbered(line));
            return true;
        }
        var numbered = NUMBERED.matcher(line);
        if (!plain || !numbered.matches()) {
            return false;
        }
        endParagraph();
        endExchange();
        draft.scene(line.length() <= 80 ? line : numbered.group(1));
        if (line.length() > 80) {
            action(numbered.group(2));
        }
        return true;
    }

    private boolean transition(String line) {
        boolean is = blankBefore() && blankAfter() && TRANSITION.matcher(line).matches();
        if (is) {
            endParagraph();
        }
        return is;
    }

    private boolean spoken(String line) {
        if (blankBefore() && !blankAfter() && cue(line)) {
            dialogue(line, false);
            return true;
        }
        var spoken = SPOKEN.matcher(line);
        if (!plain || !spoken.matches()) {
            return false;
        }
        endParagraph();
        speaks(spoken.group(1).strip());
        exchange.append(exchange.isEmpty() ? "" : " ").append(line);
        return true;
    }

    private void dialogue(String cue, boolean forced) {
        endParagraph();
        var bare = Words.cut(cue.replaceFirst(" ?\\^$", "").replaceFirst("\\(.*$", "").strip(), Draft.HEADING);
        var name = forced ? bare : Words.name(bare);
        var manner = "";
        var words = new StringBuilder();
        // two spaces on a line keep a pause within one speech
        while (at + 1 < lines.size() && (!lines.get(at + 1).isBlank() || lines.get(at + 1).startsWith("  ") && !words.isEmpty())) {
            var line = lines.get(++at).strip();
            if (words.isEmpty() && line.startsWith("(") && line.endsWith(")")) {
                manner = " " + line;
            } else {
                words.append(words.isEmpty() || line.isEmpty() ? "" : " ").append(line.startsWith("~") ? line.substring(1).strip() : line);
            }
        }
        if (!name.isEmpty()) {
            speaks(name);
            exchange.append(exchange.isEmpty() ? "" : " ").append(name).append(manner).append(": \"").append(plainWords(words.toString())).append('"');
        }
    }

    private void speaks(String name) {
        speakers.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    }

    private void action(String words) {
        endExchange();
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(words.strip());
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        var words = Words.oneLine(plainWords(paragraph.toString()));
        paragraph.setLength(0);
        actions.add(words);
        introduce(words);
        if (plain) {
            Words.sentences(words).forEach(draft::action);
        } else {
            draft.action(words);
        }
    }

    private void endExchange() {
        if (!exchange.isEmpty()) {
            draft.dialogue(exchange.toString());
            exchange.setLength(0);
        }
    }

    private void introduce(String words) {
        var matcher = INTRODUCED.matcher(words);
        while (matcher.find()) {
            speaks(Words.name(matcher.group(1)));
        }
    }

    /** The sentence of the action that names somebody first. */
    private String introduction(String name) {
        var mentions = Mentions.ofPeople(Map.of(name, name));
        return actions.stream().filter(words -> !mentions.in(words).isEmpty()).findFirst().stream().flatMap(words -> Words.sentences(words).stream())
                .filter(sentence -> !mentions.in(sentence).isEmpty()).findFirst().orElse("");
    }

    private void skipTitlePage() {
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        if (at < lines.size() && TITLE_PAGE.contains(lines.get(at).strip().split(":", 2)[0].toLowerCase(Locale.ROOT)) && lines.get(at).contains(":")) {
            while (at < lines.size() && !lines.get(at).isBlank()) {
                at++;
            }
        }
    }

    private boolean blankBefore() {
        return at == 0 || lines.get(at - 1).isBlank();
    }

    private boolean blankAfter() {
        return at + 1 >= lines.size() || lines.get(at + 1).isBlank();
    }

    private static boolean cue(String line) {
        var name = line.replaceFirst("\\(.*$", "");
        return name.length() <= 60 && name.chars().anyMatch(java.lang.Character::isLetter) && name.chars().noneMatch(java.lang.Character::isLowerCase)
                && name.chars().anyMatch(java.lang.Character::isUpperCase) && !name.matches(".*[.!?:]\\s*");
    }

    /** Without the marks of emphasis. */
    private static String plainWords(String words) {
        return words.replaceAll("(?<!\\\\)[*_]+(?=\\S)|(?<=\\S)(?<!\\\\)[*_]+", "").replace("\\*", "*").replace("\\_", "_");
    }

    private static String without(String text, String from, String to) {
        var kept = new StringBuilder();
        int start = 0;
        for (int open = text.indexOf(from); open >= 0; open = text.indexOf(from, start)) {
            int close = text.indexOf(to, open + from.length());
            if (close < 0) {
                break;
            }
            kept.append(text, start, open);
            start = close + to.length();
        }
        return kept.append(text, start, text.length()).toString();
    }
}

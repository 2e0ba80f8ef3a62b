package studio.ra.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the structure that Markdown and HTML share: headings are scenes, paragraphs and items are shots, bold names are characters. */
final class Blocks {

    private static final Pattern SHOT = Pattern.compile("(?i)shot\\b\\s*[0-9a-z.]{0,6}\\s*[:.\\u2013\\u2014-]?\\s*(.*)");
    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}[\\p{L}\\p{M} .'\\u2019-]{0,40}):\\s*(\\S.*)");
    private static final String QUOTES = "\"\u201c\u00ab\u2018";
    /** Labels people put before a colon that are nobody's name. */
    private static final Set<String> LABELS = Set.of("camera", "action", "style", "mood", "note", "notes", "time", "sound", "music", "audio", "visual",
            "visuals", "duration", "lighting", "light", "dialogue", "voiceover", "voice-over", "vo", "text", "title", "motion", "framing", "beat", "image",
            "location", "setting", "prop", "wardrobe", "scene", "description", "important");

    private final Draft draft = new Draft();
    private Section section;
    private int sectionLevel;
    private int lastLevel;
    private String entry;

    private Blocks() {
    }

    static Outline read(List<Block> blocks) {
        var reading = new Blocks();
        boolean skipping = false;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.level() > 0) {
                skipping = i == 0 && title(blocks);
            }
            if (!skipping && !block.words().isBlank()) {
                reading.take(block);
            }
        }
        return reading.draft.outline();
    }

    /** Whether the first heading is the work's own: the only one of its level, above scenes of lower ones. */
    private static boolean title(List<Block> blocks) {
        int level = blocks.get(0).level();
        return blocks.stream().filter(b -> b.level() > 0 && b.level() <= level).count() == 1
                && blocks.stream().anyMatch(b -> b.level() > level && Section.of(b.words()).isEmpty() && !SHOT.matcher(b.words()).matches());
    }

    private void take(Block block) {
        if (block.level() > 0) {
            heading(block);
        } else if (section == null) {
            told(block);
        } else if (entry != null && block.lead() == null) {
            section.name(draft, entry, block.words());
        } else if (block.lead() != null && separated(block)) {
            section.name(draft, name(block), description(block));
        } else {
            section.entry(draft, block.words());
        }
    }

    private void heading(Block block) {
        var words = block.words();
        var named = Section.of(words);
        var shot = SHOT.matcher(words);
        if (named.isPresent()) {
            bare(block.level());
            section = named.get();
            sectionLevel = block.level();
            entry = null;
        } else if (section != null && block.level() > sectionLevel) {
            entry = words;
            section.name(draft, words, "");
        } else if (shot.matches()) {
            section = null;
            draft.action(shot.group(1));
        } else {
            section = null;
            bare(block.level());
            lastLevel = block.level();
            Slug.open(draft, words);
        }
    }

    /** A heading that only holds deeper ones is no scene of its own. */
    private void bare(int level) {
        if (draft.sceneIsBare() && level > lastLevel) {
            draft.dropScene();
        }
    }

    private void told(Block block) {
        if (block.lead() != null && separated(block)) {
            led(name(block), description(block), block);
            return;
        }
        var named = NAMED.matcher(block.words());
        if (named.matches() && !label(named.group(1)) && (quoted(named.group(2)) || draft.knows(named.group(1)))) {
            draft.character(named.group(1), "");
            draft.dialogue(block.words());
        } else {
            draft.action(block.words());
        }
    }

    private void led(String name, String description, Block block) {
        var kind = Section.of(name).orElse(null);
        var shot = SHOT.matcher(name);
        if (kind == Section.LOCATIONS || kind == Section.PROPS || kind == Section.WARDROBE) {
            kind.entry(draft, description);
        } else if (shot.matches()) {
            draft.action(description.isEmpty() ? shot.group(1) : description);
        } else if (name.toLowerCase(Locale.ROOT).matches("scene\\s+\\S+")) {
            Slug.open(draft, block.words());
        } else if (kind != null || label(name) || description.isEmpty()) {
            draft.action(block.words());
        } else if (quoted(description) || draft.knows(name)) {
            draft.character(name, "");
            draft.dialogue(name + ": " + description);
        } else {
            draft.character(name, description);
        }
    }

    private static boolean label(String name) {
        return LABELS.contains(name.strip().toLowerCase(Locale.ROOT)) || name.chars().noneMatch(java.lang.Character::isLetter);
    }

    private static boolean quoted(String words) {
        return QUOTES.indexOf(words.charAt(0)) >= 0;
    }

    private static boolean separated(Block block) {
        return block.lead().endsWith(":") || !block.text().isEmpty() && ":\u2013\u2014-".indexOf(block.text().charAt(0)) >= 0;
    }

    private static String name(Block block) {
        return block.lead().replaceFirst("\\s*:$", "").strip();
    }

    private static String description(Block block) {
        return block.text().replaceFirst("^[:\\u2013\\u2014-]\\s*", "").strip();
    }
}

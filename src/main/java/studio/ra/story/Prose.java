package studio.ra.story;

import java.util.Arrays;

/** Reads plain text: under headings like {@code Scene 1:} or {@code INT. KITCHEN}, else every paragraph is a scene; every sentence is a shot. */
final class Prose {

    private Prose() {
    }

    static Outline read(String text) {
        var draft = new Draft();
        var story = new StringBuilder();
        Section pending = null;
        for (var paragraph : text.strip().split("\\n[ \\t]*\\n\\s*")) {
            var lines = paragraph.strip().split("\\n");
            var label = Section.of(lines[0]).filter(s -> s != Section.ASIDE);
            var section = label.orElse(pending);
            pending = label.isPresent() && lines.length == 1 ? section : null;
            if (section != null) {
                Arrays.stream(lines).skip(label.isPresent() ? 1 : 0)
                        .forEach(line -> section.entry(draft, line.strip().replaceFirst("^[-*\\u2022]\\s+", "")));
            } else {
                story.append(paragraph).append("\n\n");
            }
        }
        if (story.toString().lines().anyMatch(line -> Fountain.heading(line.strip()))) {
            Fountain.into(draft, story.toString(), true);
        } else {
            int number = 0;
            for (var paragraph : story.toString().split("\\n\\n")) {
                if (!paragraph.isBlank()) {
                    Fountain.into(draft, "Scene " + ++number + "\n" + paragraph, true);
                }
            }
        }
        return draft.outline();
    }
}

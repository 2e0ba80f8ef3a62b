package studio.ra.story;

import java.util.Optional;
import java.util.regex.Pattern;

/** Parts of a manuscript that name the cast instead of telling the story. */
enum Section {
    CHARACTERS("characters?|cast|people|dramatis personae|who(?:'s| is) who", null),
    LOCATIONS("locations?|places?|settings?|sets?", "location"),
    PROPS("props?|objects?|key objects?", "prop"),
    WARDROBE("wardrobes?|costumes?|clothing", "wardrobe"),
    ASIDE("logline|synopsis|summary|premise|notes?|style|tone|mood|palette|themes?|credits?|table of contents|contents", null);

    private final Pattern label;
    private final String kind;

    Section(String label, String kind) {
        this.label = Pattern.compile("(?i)(?:the |main |key )?(?:" + label + ")\\s*:?");
        this.kind = kind;
    }

    static Optional<Section> of(String heading) {
        for (var section : values()) {
            if (section.label.matcher(heading.strip()).matches()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    void name(Draft draft, String name, String description) {
        if (this == CHARACTERS) {
            draft.character(name, description);
        } else if (kind != null) {
            draft.reference(kind, name, description);
        }
    }

    /** Reads {@code Name: description}, {@code Name - description} or a bare name. */
    void entry(Draft draft, String words) {
        var parts = Words.oneLine(words).split(" ?[:\\u2013\\u2014] | - |:$", 2);
        if (parts.length == 2 && parts[0].length() <= 80) {
            name(draft, parts[0], parts[1]);
        } else if (words.length() <= 80) {
            name(draft, words, "");
        }
    }
}

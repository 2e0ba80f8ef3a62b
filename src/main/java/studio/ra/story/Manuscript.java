package studio.ra.story;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The ways a story can be written down, by media type. Reading is pure, and its cost grows with the length of the text only. */
public enum Manuscript {
    PLAIN("text/plain", text -> Prose.read(text)),
    MARKDOWN("text/markdown", text -> Markdown.read(text)),
    HTML("text/html", text -> Html.read(text)),
    FOUNTAIN("text/x-fountain", text -> Fountain.read(text, false));

    private final String mediaType;
    private final Function<String, Outline> reader;

    Manuscript(String mediaType, Function<String, Outline> reader) {
        this.mediaType = mediaType;
        this.reader = reader;
    }

    /** @param mediaType without parameters, in lower case */
    public static Optional<Manuscript> of(String mediaType) {
        return Arrays.stream(values()).filter(m -> m.mediaType.equals(mediaType)).findFirst();
    }

    /** @return an outline that may be empty; never fails on any text */
    public Outline read(String text) {
        return reader.apply(text.replace("\uFEFF", "").replace("\u0000", "").replace("\r\n", "\n").replace('\r', '\n'));
    }
}

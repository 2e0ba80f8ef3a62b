package studio.ra.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is sent as a brief is read, and read the same twice. */
class AnyManuscriptTest {

    private static final String[] PIECES = {"\n", "\n\n", "\r\n", "\t", " ", "# ", "## Characters\n", "### ", "- ", "* ", "**", "1. ", "---\n", "> ", "```", "<h1>", "</h1>", "<li>", "<p",
            "&#0;", "&#x110000;", "<!--", "<script>", "INT. HOUSE - DAY\n", "EXT. ", ".FORCED\n", "@mira\n", "MIRA (V.O.)\n", "(whispers)\n", "!", "CUT TO:\n", "[[note", "]]", "/*", "*/", "===\n", "~la",
            "Title: x\n", "    indented", "= synopsis\n", "#1#", "Mira: a keeper, 34", "\u0000", "\ufeff", "\ud83d", "\udca1", "\u2028", "\u0301", "İ", "ß", "अ", "中", "🎬", "\\", "|", ":"};

    @Property(tries = 400, seed = "8")
    void isReadWithoutFailing(@ForAll("texts") String text, @ForAll Manuscript manuscript) {
        assertEquals(manuscript.read(text), manuscript.read(text));
    }

    @Property(tries = 200, seed = "9")
    void isReadWhateverTheCharacters(@ForAll String text, @ForAll Manuscript manuscript) {
        assertEquals(manuscript.read(text), manuscript.read(text));
    }

    @Provide
    Arbitrary<String> texts() {
        var piece = Arbitraries.oneOf(Arbitraries.of(Arrays.asList(PIECES)), Arbitraries.strings().ofMaxLength(12));
        return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}

package studio.ra.storyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryboardTest {

    private static final Frames RED = (still, width) -> Optional.of(picture(width));

    @TempDir
    Path folder;

    @Test
    void aBoardHasATitleScenesFramesAndBoxesForWhatIsNotDrawn() throws IOException {
        var told = read(board("The Lamp", "16:9", part(1, "EXT. CLIFF - DUSK", "A storm gathers.",
                panel("1A", "Mira climbs the stairs.", "a"), panel("1B", "The sea.", null)), part(2, "INT. LAMP ROOM", null, panel("2A", "She lights the lamp.", "b"))), Format.STANDARD);
        assertTrue(told.text(1).contains("The Lamp"), told.text(1));
        assertTrue(told.text(1).contains("2 scenes"), told.text(1));
        assertTrue(told.text(1).contains("2 frames"), told.text(1));
        var board = told.text(2);
        for (var words : new String[] {"EXT. CLIFF - DUSK", "A storm gathers.", "1A", "Mira climbs the stairs.", "1B", "not drawn", "Mira, Lantern", "medium · static", "Notes"}) {
            assertTrue(board.contains(words), () -> words + " is not in " + board);
        }
        assertEquals("The Lamp", told.reader.getInfo().get("Title"));
        assertEquals("w", told.reader.getInfo().get("Author"));
        assertEquals(List.of("1. EXT. CLIFF - DUSK", "2. INT. LAMP ROOM"), SimpleBookmark.getBookmarkList(told.reader).stream().map(mark -> mark.get("Title")).toList());
    }

    @ParameterizedTest
    @CsvSource({"Ἀθήνα Ναυσικά, Latin and Greek", "Маяк на скале, Cyrillic", "灯台の光 등대 燈塔, Chinese Japanese Korean", "दीपस्तंभ, Devanagari"})
    void everyScriptIsThere(String words, String script) throws IOException {
        var told = read(board(words, "16:9", part(1, words, words, panel("1A", words, "a"))), Format.STANDARD);
        for (int i = 1; i <= 2; i++) {
            for (var word : words.split(" ")) {
                assertTrue(told.text(i).contains(word), () -> script + ": " + word + " is lost");
            }
        }
    }

    @Test
    void whatNoFontHasIsMarkedAndNotLeftOut() throws IOException {
        var told = read(board("x", "16:9", part(1, "x", null, panel("1A", "before \uE123 after", "a"))), Format.STANDARD);
        assertTrue(told.text(2).contains("before \uFFFD after"), told.text(2));
    }

    @Test
    void aDescriptionLongerThanAPageIsPrintedToItsLastWord() throws IOException {
        var words = "word ".repeat(795) + "thelastone";
        var told = read(board("x", "9:16", part(1, "x", words, panel("1A", words, "a"), panel("1B", "short", null), panel("1C", words, null))), new Format(Paper.LETTER, 4));
        long count = 0;
        for (int i = 1; i <= told.reader.getNumberOfPages(); i++) {
            count += told.text(i).split("thelastone", -1).length - 1;
        }
        assertEquals(3, count);
    }

    @ParameterizedTest
    @CsvSource({"A4, 2, 842", "A4, 4, 842", "LETTER, 3, 792"})
    void paperAndColumnsAreAsAskedFor(Paper paper, int columns, int width) throws IOException {
        var panels = new ArrayList<Board.Panel>();
        for (int i = 0; i < 9; i++) {
            panels.add(panel("1" + Board.letters(i), "Shot " + i, "a"));
        }
        for (var ratio : List.of("16:9", "9:16", "1:1", "21:9")) {
            var told = read(board("x", ratio, new Board.Part(1, "x", null, panels)), new Format(paper, columns));
            assertEquals(width, Math.round(told.reader.getPageSizeWithRotation(2).getWidth()));
            assertTrue(told.text(2).contains("Shot " + (columns - 1)));
        }
    }

    @Test
    void aFrameThatCannotBeShownSaysSo() throws IOException {
        Frames none = (still, width) -> Optional.empty();
        assertTrue(read(board("x", "16:9", part(1, "x", null, panel("1A", "Mira", "a"))), none, Format.STANDARD).text(2).contains("cannot be shown"));
    }

    @Test
    void aThousandShotsArePrintedInTheOrderTheyAreReadAndOneImageIsHeldAtATime() throws IOException {
        var parts = new ArrayList<Board.Part>();
        for (int scene = 1; scene <= 100; scene++) {
            var panels = new ArrayList<Board.Panel>();
            for (int i = 0; i < 10; i++) {
                panels.add(panel(scene + Board.letters(i), "Mira climbs the stairs and the lantern swings, again and again, shot " + i, scene + "-" + i));
            }
            parts.add(new Board.Part(scene, "EXT. CLIFF " + scene, "A storm gathers.", panels));
        }
        var jpeg = picture(512);
        var sent = new long[1];
        var before = new ArrayList<Long>();
        Frames frames = (still, width) -> {
            before.add(sent[0]);
            return Optional.of(jpeg);
        };
        var counted = new OutputStream() {
            @Override
            public void write(int one) {
                sent[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                sent[0] += length;
            }
        };
        new Storyboard(board("Long", "16:9", parts.toArray(Board.Part[]::new)), frames).write(counted, Format.STANDARD);
        assertEquals(1001, before.size());
        // each image has left before the next but one is asked for
        for (int i = 2; i < before.size(); i++) {
            int at = i;
            assertTrue(before.get(i) >= (long) jpeg.length * (i - 2), () -> "at image " + at + " only " + before.get(at) + " bytes were sent");
        }
    }

    @Test
    void shotsBeyondTwentySixGoOnCounting() {
        assertEquals(List.of("A", "Z", "AA", "AZ", "BA"), List.of(Board.letters(0), Board.letters(25), Board.letters(26), Board.letters(51), Board.letters(52)));
    }

    private Read read(Board board, Format format) throws IOException {
        return read(board, RED, format);
    }

    private Read read(Board board, Frames frames, Format format) throws IOException {
        var file = folder.resolve("board.pdf");
        try (var out = Files.newOutputStream(file)) {
            new Storyboard(board, frames).write(out, format);
        }
        return new Read(new PdfReader(Files.readAllBytes(file)));
    }

    /** A PDF as a reader sees it. */
    private record Read(PdfReader reader) {

        String text(int page) throws IOException {
            return new PdfTextExtractor(reader).getTextFromPage(page);
        }
    }

    private static Board board(String title, String ratio, Board.Part... parts) {
        return new Board(title, "A keeper who cannot see the light.", "w", ratio, LocalDate.of(2026, 11, 25), List.of(parts));
    }

    private static Board.Part part(int number, String heading, String synopsis, Board.Panel... panels) {
        return new Board.Part(number, heading, synopsis, List.of(panels));
    }

    private static Board.Panel panel(String number, String description, String still) {
        return new Board.Panel(number, description, "medium · static", List.of("Mira", "Lantern"), false, still);
    }

    private static byte[] picture(int width) {
        var image = new BufferedImage(width, width * 9 / 16, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xA0, 0x30, 0x20));
        pen.fillRect(0, 0, width / 2, width);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package studio.ra.storyboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;

/** The fonts of the machine this runs on, asked only for letters that Ra's own fonts lack. What was found is remembered by script. */
final class MachineFonts {

    private static final Logger LOG = Logger.getLogger(MachineFonts.class.getName());
    private static final List<String> FOLDERS = List.of("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts", "C:\\Windows\\Fonts");
    /** Files looked into. */
    private static final int MOST = 400;
    private static final Path NONE = Path.of("");
    private static final Map<Integer, Path> BY_LETTER = Collections.synchronizedMap(new java.util.LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Path> eldest) {
            return size() > 5000;
        }
    });
    private static final Map<Path, Boolean> UNUSABLE = new ConcurrentHashMap<>();

    private MachineFonts() {
    }

    static Optional<BaseFont> having(int letter) {
        var known = BY_LETTER.get(letter);
        if (known != null) {
            return known.equals(NONE) ? Optional.empty() : opened(known);
        }
        for (var file : files()) {
            var font = opened(file).filter(one -> one.charExists(letter));
            if (font.isPresent()) {
                BY_LETTER.put(letter, file);
                return font;
            }
        }
        BY_LETTER.put(letter, NONE);
        return Optional.empty();
    }

    private static List<Path> files() {
        return FOLDERS.stream().map(Path::of).filter(Files::isDirectory).flatMap(MachineFonts::files).filter(file -> !UNUSABLE.containsKey(file)).limit(MOST).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder, 6)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*(?<!bold|italic|oblique)\\.(ttf|otf|ttc)")).sorted().toList().stream();
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.log(Level.FINE, "cannot look for fonts in " + folder, e);
            return Stream.empty();
        }
    }

    /** Empty where it is damaged, or its maker does not allow it to be embedded. */
    private static Optional<BaseFont> opened(Path file) {
        try {
            var name = file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc") ? file + ",0" : file.toString();
            return Optional.of(BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, null, null));
        } catch (IOException | DocumentException e) {
            UNUSABLE.put(file, true);
            LOG.log(Level.FINE, "cannot use the font " + file, e);
            return Optional.empty();
        }
    }
}

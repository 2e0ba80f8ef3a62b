package studio.ra.storyboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a storyboard shows.
 *
 * @param logline or null
 * @param author  whose it is
 * @param ratio   of a frame, such as {@code 16:9}
 * @param scenes  in order
 */
record Board(String title, String logline, String author, String ratio, LocalDate date, List<Part> scenes) {

    Board {
        Objects.requireNonNull(title);
        scenes = List.copyOf(scenes);
    }

    /** A scene. @param number from 1. @param synopsis or null */
    record Part(int number, String heading, String synopsis, List<Panel> panels) {

        Part {
            panels = List.copyOf(panels);
        }
    }

    /**
     * A shot.
     *
     * @param number such as {@code 3B}
     * @param camera shot type and motion, or an empty text
     * @param names  of who and what it shows, the most prominent first
     * @param still  hash of the bytes of its frame, or null where none was drawn
     */
    record Panel(String number, String description, String camera, List<String> names, boolean hero, String still) {

        Panel {
            names = List.copyOf(names);
        }
    }

    Stream<Panel> panels() {
        return scenes.stream().flatMap(scene -> scene.panels().stream());
    }

    long frames() {
        return panels().filter(panel -> panel.still() != null).count();
    }

    /** The frame that stands for the whole: the first hero's, else the first; null where there is none. */
    String cover() {
        return Stream.concat(panels().filter(Panel::hero), panels()).map(Panel::still).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Width divided by height. */
    float aspect() {
        var sides = ratio.split(":");
        return Float.parseFloat(sides[0]) / Float.parseFloat(sides[1]);
    }

    /** 0 is A, 25 is Z, 26 is AA. */
    static String letters(int place) {
        return (place < 26 ? "" : letters(place / 26 - 1)) + (char) ('A' + place % 26);
    }
}

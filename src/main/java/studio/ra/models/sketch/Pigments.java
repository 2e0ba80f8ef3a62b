package studio.ra.models.sketch;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The colours creators name. */
final class Pigments {

    private static final Map<String, Color> NAMED = new HashMap<>();

    static {
        name(0xC8862B, "ochre ocher");
        name(0x34357E, "indigo");
        name(0x1F7F83, "teal");
        name(0xF2A51E, "saffron marigold");
        name(0xC23A33, "red");
        name(0xA31E2E, "crimson carmine scarlet ruby");
        name(0x7A1F2B, "maroon burgundy wine");
        name(0xD9432C, "vermilion vermillion cinnabar");
        name(0xB5532F, "rust terracotta sienna copper");
        name(0xE07B2C, "orange tangerine");
        name(0xE8A33C, "amber honey");
        name(0xD9B13B, "gold golden brass");
        name(0xEFCB45, "yellow lemon");
        name(0xD6A83A, "mustard");
        name(0x3F7D46, "green");
        name(0x1E7F5C, "emerald jade viridian");
        name(0x7B8145, "olive khaki moss");
        name(0x9DB39A, "sage mint");
        name(0x2F5BA8, "blue");
        name(0x2348A6, "cobalt ultramarine royal sapphire");
        name(0x1F2E52, "navy midnight");
        name(0x8FBFE0, "sky azure cerulean");
        name(0x3FB6B8, "turquoise aqua cyan");
        name(0x6B3F94, "purple violet");
        name(0xA68CC6, "lavender lilac mauve");
        name(0x6E2E5C, "plum aubergine");
        name(0xC23F86, "magenta fuchsia");
        name(0xE39AAE, "pink rose blush");
        name(0xEB8F74, "coral salmon peach");
        name(0x71492F, "brown chestnut chocolate umber sepia");
        name(0xA98258, "tan camel beige sand sandy");
        name(0xF0E6D2, "cream ivory ecru parchment");
        name(0xF2F1EE, "white snow");
        name(0x8C9098, "grey gray ash slate");
        name(0xBFC5CC, "silver pearl");
        name(0x3A3F47, "charcoal graphite");
        name(0x1E1E24, "black ebony jet onyx");
    }

    private Pigments() {
    }

    private static void name(int rgb, String names) {
        for (var name : names.split(" ")) {
            NAMED.put(name, Tint.of(rgb));
        }
    }

    /** A colour's word, or {@code #aabbcc}, or empty. */
    static Optional<Color> of(String word) {
        if (word.matches("#[0-9a-f]{6}")) {
            return Optional.of(Tint.of(Integer.parseInt(word.substring(1), 16)));
        }
        if (word.matches("#[0-9a-f]{3}")) {
            return Optional.of(Tint.of(Integer.parseInt(word.substring(1).replaceAll("(.)", "$1$1"), 16)));
        }
        return Optional.ofNullable(NAMED.get(word));
    }

    /** Every colour a text names, in its order, each once. */
    static List<Color> in(Words words) {
        var all = new ArrayList<Color>();
        words.each().forEach(word -> of(word).filter(colour -> !all.contains(colour)).ifPresent(all::add));
        return all;
    }
}

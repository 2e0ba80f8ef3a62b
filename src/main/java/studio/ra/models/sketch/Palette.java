package studio.ra.models.sketch;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;

/**
 * The colours a project asks for, and what stands in where it asks for none.
 *
 * @param named the project's own, in its order
 */
record Palette(List<Color> named) {

    private static final List<Color> STOCK = List.of(Tint.of(0xC96A3D), Tint.of(0x2F6F7E), Tint.of(0xD9A441), Tint.of(0x7D3B4B), Tint.of(0x5C7A4E));

    Palette {
        named = List.copyOf(named);
    }

    static Palette read(String words) {
        return new Palette(Pigments.in(Words.of(words)));
    }

    /** The accent of that rank; goes round. */
    Color accent(int rank) {
        var all = named.isEmpty() ? STOCK : named;
        return all.get(Math.floorMod(rank, all.size()));
    }

    Color darkest() {
        return named.stream().min(Comparator.comparingDouble(Tint::luma)).orElse(Tint.of(0x1C2A3A));
    }

    Color lightest() {
        return named.stream().max(Comparator.comparingDouble(Tint::luma)).orElse(Tint.of(0xF6E7CC));
    }
}

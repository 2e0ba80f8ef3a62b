package studio.ra.models.sketch;

import java.awt.Color;

/**
 * The light of a scene.
 *
 * @param top     of the sky
 * @param low     of the sky at the horizon; also the haze that distance takes on
 * @param key     what the light adds
 * @param ambient what shadows are multiplied with
 * @param side    where it comes from: −1 left, 1 right
 * @param height  of sun or moon above the horizon, 0..1 of the sky
 */
record Light(String name, Color top, Color low, Color key, Color ambient, double side, double height) {

    static Light read(Words words, Palette palette, Dice dice) {
        double side = dice.chance(0.5) ? -1 : 1;
        var light = words.has("night", "midnight", "moonlight", "moonlit", "moon", "star", "starlit", "starry", "nocturnal") ? night(side)
                : words.has("dusk", "sunset", "evening", "twilight", "golden hour", "nightfall", "sundown") ? dusk(side)
                : words.has("dawn", "sunrise", "daybreak", "early morning", "first light", "morning") ? dawn(side) : day(side);
        if (words.has("rain", "rainy", "raining", "storm", "stormy", "monsoon", "overcast", "fog", "foggy", "mist", "misty", "snow", "snowy", "blizzard")) {
            light = light.veiled(Tint.of(0x8E98A3), 0.45);
        }
        return palette.named().isEmpty() ? light : light.veiled(palette.accent(0), 0.2);
    }

    /** Neutral studio light, for portraits and objects. */
    static Light studio(double side) {
        return new Light("studio", Tint.of(0xD9D4CB), Tint.of(0xEEE9DF), Tint.of(0xFFF3DC), Tint.of(0x8D86A0), side, 0.7);
    }

    private static Light day(double side) {
        return new Light("day", Tint.of(0x5C9BCB), Tint.of(0xE3EBE2), Tint.of(0xFFF4D2), Tint.of(0x7F89AE), side, 0.8);
    }

    private static Light dawn(double side) {
        return new Light("dawn", Tint.of(0x7C94BE), Tint.of(0xFBD3AE), Tint.of(0xFFD9A0), Tint.of(0x8A7FA6), side, 0.18);
    }

    private static Light dusk(double side) {
        return new Light("dusk", Tint.of(0x3E3F77), Tint.of(0xF49A5A), Tint.of(0xFFB066), Tint.of(0x6B5484), side, 0.12);
    }

    private static Light night(double side) {
        return new Light("night", Tint.of(0x0D1736), Tint.of(0x39507F), Tint.of(0xB9CEF2), Tint.of(0x3C4A7C), side, 0.72);
    }

    /** What falls on people in a room at night: the lamp, from the other side than the moon. */
    Light lamplit() {
        return new Light("dusk", top, low, Tint.of(0xFFC477), Tint.of(0x6B5A7C), -side, height);
    }

    boolean dark() {
        return name.equals("night");
    }

    /** A local colour as this light shows it. */
    Color on(Color local) {
        return switch (name) {
            case "night" -> Tint.multiply(Tint.mix(local, low, 0.22), Tint.of(0xA9B6E2));
            case "dusk" -> Tint.multiply(Tint.mix(local, low, 0.1), Tint.of(0xEBC8C0));
            case "dawn" -> Tint.mix(local, low, 0.12);
            default -> local;
        };
    }

    /** A local colour at a distance, 0 near to 1 in the haze. */
    Color far(Color local, double distance) {
        return Tint.mix(on(local), low, distance);
    }

    private Light veiled(Color veil, double by) {
        var dimmed = dark() ? Tint.darker(veil, 0.55) : veil;
        return new Light(name, Tint.mix(top, dimmed, by), Tint.mix(low, Tint.lighter(dimmed, dark() ? 0.1 : 0.35), by * 0.8), Tint.mix(key, veil, by * 0.3),
                Tint.mix(ambient, dimmed, by * 0.4), side, height);
    }
}

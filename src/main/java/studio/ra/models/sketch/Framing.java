package studio.ra.models.sketch;

import java.util.ArrayList;
import java.util.List;

/** Where figures stand and how large they are, from the shot's type alone. Pixels of the picture. */
final class Framing {

    /**
     * A figure's place.
     *
     * @param x      of the head's centre
     * @param y      of the head's centre of an adult
     * @param head   height of an adult's head
     * @param turn   −1 looks left, 1 right
     * @param ground where the feet stand, or 0 where they are outside the frame
     */
    record Spot(double x, double y, double head, double turn, double ground) {

        /** A room is nearer than a landscape: larger, and down on its floor. */
        Spot indoors(double height) {
            return new Spot(x, y, head * 1.5, turn, height * (0.97 - (0.9 - ground / height) * 0.3));
        }
    }

    private Framing() {
    }

    /** One spot a figure, in order of prominence; the first is the strongest. */
    static List<Spot> spots(String purpose, String shotType, int count, double width, double height) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < count; i++) {
            spots.add(purpose.equals("portrait") ? portrait(width, height) : spot(shotType, i, count, width, height));
        }
        return spots;
    }

    private static Spot portrait(double w, double h) {
        double head = Math.min(h * 0.47, w * 0.5);
        return new Spot(w > h * 1.2 ? w * 0.4 : w * 0.5, h * 0.45, head, 0.12, 0);
    }

    private static Spot spot(String shotType, int i, int count, double w, double h) {
        return switch (shotType) {
            case "close-up" -> closeUp(i, count, w, h);
            case "dialogue" -> dialogue(i, count, w, h);
            case "action" -> action(i, count, w, h);
            case "wide" -> wide(i, count, w, h);
            default -> medium(i, count, w, h);
        };
    }

    private static Spot closeUp(int i, int count, double w, double h) {
        if (count == 1) {
            return new Spot(w * (w > h ? 0.46 : 0.5), h * 0.47, Math.min(h * 0.62, w * 0.6), 0.2, 0);
        }
        double head = Math.min(h * 0.5, w * 0.8 / Math.min(count, 4)) * (i == 0 ? 1 : 0.86);
        return new Spot(w * across(i, count), h * (i == 0 ? 0.48 : 0.42), head, across(i, count) < 0.5 ? 0.35 : -0.35, 0);
    }

    private static Spot medium(int i, int count, double w, double h) {
        double head = Math.min(h * 0.255, w * (count > 2 ? 0.52 / count : 0.24)) * (i == 0 ? 1 : 0.9);
        double x = count == 1 ? w * (w > h ? 0.42 : 0.5) : w * across(i, count);
        return new Spot(x, h * (i == 0 ? 0.34 : 0.32), head, x < w * 0.5 ? 0.3 : -0.3, 0);
    }

    private static Spot dialogue(int i, int count, double w, double h) {
        double head = Math.min(h * 0.29, w * 0.21);
        return switch (i) {
            case 0 -> new Spot(w * 0.29, h * 0.4, head, 0.66, 0);
            case 1 -> new Spot(w * 0.71, h * 0.4, head, -0.66, 0);
            default -> new Spot(w * (0.5 + (i % 2 == 0 ? -1 : 1) * 0.085 * ((i - 1) / 2)), h * 0.36, head * 0.68, i % 2 == 0 ? 0.2 : -0.2, 0);
        };
    }

    private static Spot action(int i, int count, double w, double h) {
        double head = Math.min(h * 0.115, w * 0.11) * (i == 0 ? 1 : 0.82);
        return new Spot(w * (i == 0 ? (count == 1 ? 0.46 : 0.6) : 0.37 - (i - 1) * 0.3 / Math.max(2, count - 2)), 0, head, 0.5, h * (i == 0 ? 0.93 : 0.84));
    }

    private static Spot wide(int i, int count, double w, double h) {
        double head = Math.min(h * 0.05, w * 0.055) * (i == 0 ? 1 : 0.92);
        double third = count == 1 ? 0.36 : 0.3 + 0.4 * i / Math.max(1, count - 1) * Math.min(1, count / 3.0 + 0.34);
        return new Spot(w * third, 0, head, i % 2 == 0 ? 0.35 : -0.35, h * (i == 0 ? 0.86 : 0.83 + (i % 2) * 0.02));
    }

    /** Places across the frame: the first at a third, the others around it. */
    private static double across(int i, int count) {
        var order = i == 0 ? 0.36 : count == 2 ? 0.68 : 0.36 + (i % 2 == 1 ? 1 : -1) * ((i + 1) / 2) * (0.66 / count) + (i % 2 == 0 ? 0.02 : 0.04);
        return Math.max(0.08, Math.min(0.92, count == 1 ? 0.45 : order + (count > 2 ? 0.08 : 0)));
    }
}

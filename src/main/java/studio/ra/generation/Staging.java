package studio.ra.generation;

import java.util.ArrayList;
import java.util.List;

import studio.ra.memory.Presence;
import studio.ra.models.Direction;
import studio.ra.models.Figure;

/** Turns what was judged into what the picture must show. */
final class Staging {

    private Staging() {
    }

    /** The direction; its figures number every locked still, in order of prominence. */
    static Direction direction(Judgment judged) {
        var memory = judged.memory();
        var intent = judged.intent();
        var figures = new ArrayList<Figure>();
        int references = 0;
        for (var presence : memory.cast()) {
            figures.add(new Figure(presence.name(), presence.kind(), presence.description(), presence.anchor() == null ? 0 : ++references));
        }
        return new Direction(judged.asked().purpose(), judged.brief(), intent.style().value(), intent.shotType().value(), intent.motion().value(),
                memory.palette(), memory.setting(), aspect(judged), figures);
    }

    /** The same for a model that carries fewer references: who does not travel is told in words. */
    static Direction carrying(Direction direction, int most) {
        var figures = direction.figures().stream().map(f -> f.reference() <= most ? f : new Figure(f.name(), f.kind(), f.description(), 0)).toList();
        return new Direction(direction.purpose(), direction.brief(), direction.style(), direction.shotType(), direction.motion(), direction.palette(),
                direction.setting(), direction.aspectRatio(), figures);
    }

    /** A portrait stands upright, a thing by itself fills a square; everything else has the project's shape. */
    private static String aspect(Judgment judged) {
        return switch (judged.asked().purpose()) {
            case "portrait" -> "3:4";
            case "reference" -> places(judged.memory().cast()) ? judged.memory().aspectRatio() : "1:1";
            default -> judged.memory().aspectRatio();
        };
    }

    private static boolean places(List<Presence> cast) {
        return !cast.isEmpty() && cast.get(0).kind().equals("location");
    }
}

package studio.ra.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import studio.ra.graph.Row;
import studio.ra.models.Model;

/** Puts a {@link Board} together from one row: what the shots share is read once. */
final class Boards {

    /** As many neighbours as a recollection has. */
    private static final int MOST = 50;

    private final Row row;
    private final List<Tally> history;
    private final List<Pin> pins;
    private final List<Model> models;
    private final List<Trend> trends;
    private final Set<String> untried;
    private final Money money;
    private final Map<String, List<Neighbour>> approved = new HashMap<>();

    private Boards(Row row, Instant at) {
        this.row = row;
        var tallies = Memory.tallies(row);
        history = Memory.history(tallies, at);
        pins = row.rows("pins").stream().map(Pins::read).toList();
        models = Memory.models(row);
        trends = Memory.trends(row, tallies, at);
        untried = Memory.untried(row);
        money = Memory.money(row);
        for (var shot : row.rows("shots")) {
            var now = shot.row("now");
            if ("approved".equals(now.text("state"))) {
                approved.computeIfAbsent(shot.text("scene"), scene -> new ArrayList<>()).add(new Neighbour(now.text("shot"), now.text("asset"), now.text("model"),
                        now.text("family")));
            }
        }
        approved.values().forEach(all -> all.sort(Comparator.comparing(Neighbour::asset).reversed()));
    }

    static Board board(Row row, Instant at) {
        var boards = new Boards(row, at);
        return new Board(boards.money, row.rows("shots").stream().map(boards::panel).toList());
    }

    private Board.Panel panel(Row shot) {
        var subject = shot.row("subject");
        var project = row.row("project");
        var scene = shot.text("scene");
        var targets = List.of(subject.text("workspace"), project.text("id"), scene);
        var recalled = new Recollection(subject.text("id"), "shot", subject.text("description"), project.text("id"), project.text("style"), project.text("palette"),
                project.text("aspectRatio"), project.text("outcome"), shot.text("setting"), subject.text("shotType"), subject.text("motion"), subject.flag("hero"),
                shot.rows("cast").stream().map(Memory::presence).toList(),
                approved.getOrDefault(scene, List.of()).stream().filter(n -> !n.shot().equals(subject.text("id"))).limit(MOST).toList(),
                history, pins.stream().filter(pin -> targets.contains(pin.target())).toList(), 0, money, models, trends, untried, Memory.manner(row, subject));
        return new Board.Panel(recalled, shot.number("drawn"), shot.number("accepted"), shot.row("now").has("asset"));
    }
}

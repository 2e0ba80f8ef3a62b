package studio.ra.generation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.memory.Board;
import studio.ra.memory.Memory;
import studio.ra.models.Tier;
import studio.ra.routing.Snapshot;
import studio.ra.story.Scenes;

/** Looks ahead: what a project may yet cost. Three reads however many shots; nothing is written, drawn or held. */
@ApplicationScoped
public class Foresight {

    private static final int EVERY_SCENE = 1_000_000;

    private final Memory memory;
    private final Judge judge;
    private final Scenes scenes;

    @Inject
    Foresight(Memory memory, Judge judge, Scenes scenes) {
        this.memory = memory;
        this.judge = judge;
        this.scenes = scenes;
    }

    /** For the container's proxy. */
    protected Foresight() {
        this(null, null, null);
    }

    /** Empty where the workspace has no such project. Judged as if money were no object, so that what is too dear is seen and not left out. */
    public Optional<Forecast> forecast(String workspace, String project, Instant now) {
        return memory.board(workspace, project, now).flatMap(board -> scenes.page(workspace, project, null, EVERY_SCENE).map(told -> {
            var panels = board.panels().stream().collect(Collectors.toMap(panel -> panel.recalled().subject(), Function.identity()));
            var shots = new ArrayList<Foreseen>();
            told.forEach(scene -> scene.shots().stream().filter(shot -> panels.containsKey(shot.id())).forEach(shot ->
                    shots.add(foreseen(workspace, scene.id(), panels.get(shot.id()), now))));
            return forecast(board, shots);
        }));
    }

    private Foreseen foreseen(String workspace, String scene, Board.Panel panel, Instant now) {
        var asked = new Asked(workspace, "keyframe", panel.recalled().subject(), null, Tier.FAST, false, 1, null, null);
        var snapshot = judge.snapshot(asked, panel.recalled(), now);
        return Foreseen.of(scene, panel, new Snapshot(snapshot.question().unbounded(), snapshot.weights()).decision());
    }

    private static Forecast forecast(Board board, List<Foreseen> shots) {
        var tries = new Tries(board.panels().stream().mapToLong(Board.Panel::drawn).sum(), board.panels().stream().mapToLong(Board.Panel::approved).sum());
        var open = shots.stream().filter(shot -> !shot.done()).toList();
        int unknown = (int) open.stream().filter(shot -> shot.credits() == null).count();
        return new Forecast(shots.size(), shots.size() - open.size(), range(tries, open.stream().map(Foreseen::credits).filter(c -> c != null).toList()),
                tries.basis() + (unknown == 0 ? "" : " What " + unknown + (unknown == 1 ? " shot costs" : " shots cost") + " is unknown and in no sum."),
                Math.round(tries.perApproved() * 100) / 100.0, unknown, board.money().left(),
                shots.stream().map(shot -> shot.told(tries)).toList(), cheapest(tries, open));
    }

    private static Forecast.Cheapest cheapest(Tries tries, List<Foreseen> open) {
        var kept = open.stream().filter(shot -> shot.cheapest() != null).toList();
        Map<String, Integer> models = new TreeMap<>();
        kept.forEach(shot -> models.merge(shot.cheapest().model(), 1, Integer::sum));
        return new Forecast.Cheapest(range(tries, kept.stream().map(shot -> shot.cheapest().credits()).toList()),
                models.entrySet().stream().map(e -> new Forecast.Share(e.getKey(), e.getValue())).toList(),
                open.stream().filter(shot -> shot.cheapest() == null).map(Foreseen::shot).toList());
    }

    static Forecast.Range range(Tries tries, List<Long> prices) {
        return new Forecast.Range(tries.enough(0.5, prices), tries.enough(0.9, prices));
    }
}

package studio.ra.travel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import studio.ra.cast.Lock;
import studio.ra.generation.PastDecision;
import studio.ra.generation.PastDrawing;
import studio.ra.library.Asset;

/** Who comes before whom in an export: a still after its parent and its drawing, a drawing after what it used and what its looks stand on. Clocks are not asked. */
final class Ancestry {

    private final Map<String, List<String>> before = new HashMap<>();

    private Ancestry(Luggage luggage) {
        var held = luggage.looks().values().stream().flatMap(List::stream).collect(Collectors.toMap(Lock::id, Lock::asset));
        var went = luggage.decisions().stream().collect(Collectors.toMap(PastDecision::id, decision -> decision));
        luggage.stills().forEach(still -> before.put(still.id(), before(still)));
        luggage.drawings().forEach(drawing -> before.put(drawing.id(), before(drawing, went.get(drawing.decision()), held)));
    }

    /** A still or a drawing that would come before itself. @param luggage that names nobody who is not in it */
    static Optional<String> circle(Luggage luggage) {
        return new Ancestry(luggage).left();
    }

    private static List<String> before(Asset still) {
        return Stream.of(still.provenance().parent(), still.provenance().generation()).filter(Objects::nonNull).toList();
    }

    private static List<String> before(PastDrawing drawing, PastDecision decision, Map<String, String> held) {
        var all = new ArrayList<>(drawing.used());
        Optional.ofNullable(drawing.parent()).ifPresent(all::add);
        decision.weighed().forEach(look -> all.add(held.get(look.lock())));
        return all;
    }

    /** Takes away whom nobody comes before, until none is left, or only circles and what follows from them. */
    private Optional<String> left() {
        var after = new HashMap<String, List<String>>();
        var open = new HashMap<String, Integer>();
        before.forEach((id, all) -> {
            var known = all.stream().filter(before::containsKey).toList();
            open.put(id, known.size());
            known.forEach(earlier -> after.computeIfAbsent(earlier, none -> new ArrayList<>()).add(id));
        });
        var free = open.keySet().stream().filter(id -> open.get(id) == 0).collect(Collectors.toCollection(ArrayDeque::new));
        while (!free.isEmpty()) {
            var id = free.remove();
            open.remove(id);
            after.getOrDefault(id, List.of()).stream().filter(later -> open.merge(later, -1, Integer::sum) == 0).forEach(free::add);
        }
        return open.keySet().stream().sorted().findFirst();
    }
}

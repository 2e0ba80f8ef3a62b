package studio.ra.generation;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

/** A queue in which everybody's next one comes in turn, whoever brought more; one person's come in the order they were brought. */
final class Turns<T> {

    private final Map<String, ArrayDeque<T>> waiting = new LinkedHashMap<>();

    void add(String whose, T one) {
        waiting.computeIfAbsent(whose, somebody -> new ArrayDeque<>()).addLast(one);
    }

    int size() {
        return waiting.values().stream().mapToInt(ArrayDeque::size).sum();
    }

    /** @return whose turn it is, or null where nobody waits */
    T next() {
        var first = waiting.entrySet().stream().findFirst();
        if (first.isEmpty()) {
            return null;
        }
        var whose = first.get().getKey();
        var theirs = waiting.remove(whose);
        var one = theirs.pollFirst();
        if (!theirs.isEmpty()) {
            waiting.put(whose, theirs);
        }
        return one;
    }
}

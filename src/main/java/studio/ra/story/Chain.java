package studio.ra.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

import studio.ra.graph.Row;

/** Puts members of a NEXT chain in order. Whatever a broken chain leaves out follows in the order of its making: nothing is ever lost. */
final class Chain {

    private Chain() {
    }

    /** @param members rows with {@code id} and, except the last, {@code next}; deleted members included */
    static List<Row> order(List<Row> members) {
        var left = new HashMap<String, Row>();
        members.forEach(member -> left.put(member.text("id"), member));
        var followers = members.stream().filter(member -> member.has("next")).map(member -> member.text("next")).collect(Collectors.toSet());
        var ordered = new ArrayList<Row>(members.size());
        var made = members.stream().sorted(Comparator.comparing(member -> member.text("id"))).toList();
        made.stream().filter(member -> !followers.contains(member.text("id"))).forEach(head -> follow(head.text("id"), left, ordered));
        made.forEach(member -> follow(member.text("id"), left, ordered));
        return ordered;
    }

    private static void follow(String from, HashMap<String, Row> left, List<Row> ordered) {
        for (var member = left.remove(from); member != null; member = left.remove(member.text("next"))) {
            ordered.add(member);
        }
    }
}

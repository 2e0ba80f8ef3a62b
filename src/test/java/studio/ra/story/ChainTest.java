package studio.ra.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import studio.ra.graph.Row;

class ChainTest {

    @Test
    void membersComeInTheOrderOfTheirChainHoweverTheyWereRead() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            var wanted = new ArrayList<String>();
            for (int i = 0; i < random.nextInt(20); i++) {
                wanted.add("s" + random.nextInt(1_000_000));
            }
            var distinct = wanted.stream().distinct().toList();
            var members = new ArrayList<Row>();
            for (int i = 0; i < distinct.size(); i++) {
                members.add(member(distinct.get(i), i + 1 < distinct.size() ? distinct.get(i + 1) : null));
            }
            Collections.shuffle(members, random);
            assertEquals(distinct, ids(Chain.order(members)));
        }
    }

    @Test
    void aBrokenChainLosesNobody() {
        assertEquals(List.of("a", "b", "c", "d"), ids(Chain.order(List.of(member("d", null), member("c", null), member("b", null), member("a", "b")))));
    }

    @Test
    void aRingLosesNobodyAndEnds() {
        assertEquals(List.of("a", "b"), ids(Chain.order(List.of(member("b", "a"), member("a", "b")))));
    }

    private static Row member(String id, String next) {
        var fields = new HashMap<String, Object>();
        fields.put("id", id);
        fields.put("next", next);
        return new Row(fields);
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(row -> row.text("id")).toList();
    }
}

package studio.ra.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Who stands for a model that is retired. */
class ModelTest {

    @Test
    void aModelThatIsOfferedStandsForItself() {
        assertEquals("old", stands(model("old", false, "new"), model("new", false, null)));
    }

    @Test
    void theFirstSuccessorThatIsNotRetiredStandsIn() {
        assertEquals("newest", stands(model("old", true, "new"), model("new", true, "newest"), model("newest", false, "unborn")));
    }

    @Test
    void whereEverySuccessorIsRetiredOrUnknownTheLastThatIsKnownStands() {
        assertEquals("old", stands(model("old", true, null)));
        assertEquals("new", stands(model("old", true, "new"), model("new", true, "nobody")));
    }

    @Test
    void retiredModelsThatNameEachOtherComeToAnEnd() {
        assertEquals("old", stands(model("old", true, "new"), model("new", true, "old")));
        assertEquals("old", stands(model("old", true, "old")));
    }

    private static String stands(Model first, Model... others) {
        var rows = Stream.concat(Stream.of(first), Stream.of(others)).collect(Collectors.toMap(Model::id, Function.identity()));
        return first.standing(id -> Optional.ofNullable(rows.get(id))).id();
    }

    private static Model model(String id, boolean retired, String successor) {
        return new Model(id, id, "sketch", id, "sketch", Tier.FAST, Map.of(), 0, 1L, 1, List.of(), false, 1, true, retired ? Instant.EPOCH : null, successor);
    }
}

package studio.ra.library;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one ranking of several by what place an id has in each (reciprocal rank fusion): scores of different kinds need not be compared. */
final class Fusion {

    /** What keeps the first places of one ranking from outweighing agreement: the value of the method's authors. */
    private static final double DAMPING = 60;

    private Fusion() {
    }

    /** Best first; of equal ones the id that was made last. */
    static List<String> of(List<List<String>> rankings) {
        Map<String, Double> worth = new LinkedHashMap<>();
        for (var ranking : rankings) {
            for (int place = 0; place < ranking.size(); place++) {
                worth.merge(ranking.get(place), 1 / (DAMPING + place + 1), Double::sum);
            }
        }
        return worth.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).toList();
    }
}

package studio.ra.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import studio.ra.graph.Params;
import studio.ra.graph.Row;

/** What a creator states of a shot's intent, in the contract's words; what is null is read from the words as ever. */
public record Stated(String style, String shotType, String motion, String subject, Boolean complex, Boolean detailCritical) {

    /** Nothing. */
    public static final Stated NOTHING = new Stated(null, null, null, null, null, null);

    /** Field to value, of those that are stated. */
    public Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        put(all, "style", style);
        put(all, "shotType", shotType);
        put(all, "motion", motion);
        put(all, "subject", subject);
        put(all, "complex", complex);
        put(all, "detailCritical", detailCritical);
        return all;
    }

    /** As a shot of the graph has it; empty where nothing is stated. */
    public static Optional<Stated> read(Row shot) {
        var stated = new Stated(shot.text("statedStyle"), shot.text("statedShotType"), shot.text("statedMotion"), shot.text("statedSubject"),
                flag(shot, "statedComplex"), flag(shot, "statedDetailCritical"));
        return stated.equals(NOTHING) ? Optional.empty() : Optional.of(stated);
    }

    /** The shot's properties; those of what is not stated are taken away. */
    Map<String, Object> properties() {
        return Params.of("statedStyle", style, "statedShotType", shotType, "statedMotion", motion, "statedSubject", subject, "statedComplex", complex,
                "statedDetailCritical", detailCritical).map();
    }

    private static Boolean flag(Row shot, String name) {
        return shot.has(name) ? Boolean.valueOf(shot.flag(name)) : null;
    }

    private static void put(Map<String, String> all, String name, Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }
}

package studio.ra.routing;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a score, in points with two decimals; they add up to it. */
public record Factors(double intent, double continuity, double cost, double speed, double history, double health, double detail) {

    public Factors {
        intent = round(intent);
        continuity = round(continuity);
        cost = round(cost);
        speed = round(speed);
        history = round(history);
        health = round(health);
        detail = round(detail);
    }

    /** The score. */
    public double sum() {
        return round(intent + continuity + cost + speed + history + health + detail);
    }

    /** The same without history. */
    Factors forgetting() {
        return new Factors(intent, continuity, cost, speed, 0, health, detail);
    }

    /** The lead over another score. */
    double lead(double score) {
        return round(sum() - score);
    }

    /** Each factor's lead over another model's, largest first. */
    Map<String, Double> lead(Factors other) {
        var lead = new LinkedHashMap<String, Double>();
        lead.put("intent", round(intent - other.intent));
        lead.put("continuity", round(continuity - other.continuity));
        lead.put("cost", round(cost - other.cost));
        lead.put("speed", round(speed - other.speed));
        lead.put("history", round(history - other.history));
        lead.put("health", round(health - other.health));
        lead.put("detail", round(detail - other.detail));
        var sorted = new LinkedHashMap<String, Double>();
        lead.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static double round(double points) {
        return Math.round(points * 100) / 100.0;
    }
}

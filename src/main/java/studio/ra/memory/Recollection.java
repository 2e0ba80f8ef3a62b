package studio.ra.memory;

import java.util.List;
import java.util.Set;

import studio.ra.models.Model;

/**
 * Everything the graph knows that bears on one drawing.
 *
 * @param subject     id of the shot, character or reference, or null for a bare prompt
 * @param kind        {@code shot, character, reference}, or null
 * @param brief       the subject's own words: a shot's description, a character's description
 * @param project     id, or null
 * @param style       the project's style target, or null
 * @param palette     the project's palette, or null
 * @param aspectRatio the project's, or 16:9
 * @param outcome     the project's outcome goal, or null
 * @param setting     heading and synopsis of the scene, or null
 * @param shotType    as the creator set it on the shot, or null
 * @param motion      likewise
 * @param hero        whether this is a shot the creator marked as a hero
 * @param cast        in order of prominence
 * @param neighbours  approved keyframes of the same scene
 * @param history     the workspace's judgments by model, style and shot type
 * @param pins        standing wishes that apply here
 * @param recent      drawings of this subject in the last ten minutes
 * @param trends      how models were judged lately, against before
 * @param untried     ids of new models whose verdict over this workspace's decisions is not there yet (R13)
 * @param manner      how its words are to be read
 */
public record Recollection(String subject, String kind, String brief, String project, String style, String palette, String aspectRatio,
                           String outcome, String setting, String shotType, String motion, boolean hero, List<Presence> cast,
                           List<Neighbour> neighbours, List<Tally> history, List<Pin> pins, int recent, Money money, List<Model> models,
                           List<Trend> trends, Set<String> untried, Manner manner) {

    public Recollection {
        aspectRatio = aspectRatio == null ? "16:9" : aspectRatio;
        brief = brief == null ? "" : brief;
        cast = List.copyOf(cast);
        neighbours = List.copyOf(neighbours);
        history = List.copyOf(history);
        pins = List.copyOf(pins);
        models = List.copyOf(models);
        trends = List.copyOf(trends);
        untried = Set.copyOf(untried);
    }

    /** One whose words are read already. */
    public Recollection(String subject, String kind, String brief, String project, String style, String palette, String aspectRatio, String outcome,
                        String setting, String shotType, String motion, boolean hero, List<Presence> cast, List<Neighbour> neighbours, List<Tally> history,
                        List<Pin> pins, int recent, Money money, List<Model> models, List<Trend> trends, Set<String> untried) {
        this(subject, kind, brief, project, style, palette, aspectRatio, outcome, setting, shotType, motion, hero, cast, neighbours, history, pins, recent, money,
                models, trends, untried, Manner.USUAL);
    }

    /** The same with its tallies summed up otherwise. */
    public Recollection with(List<Tally> history) {
        return new Recollection(subject, kind, brief, project, style, palette, aspectRatio, outcome, setting, shotType, motion, hero, cast, neighbours, history, pins,
                recent, money, models, trends, untried, manner);
    }
}

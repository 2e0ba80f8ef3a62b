package studio.ra.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import studio.ra.generation.PastDecision;
import studio.ra.generation.PastDrawing;
import studio.ra.generation.Ruling;
import studio.ra.library.Asset;
import studio.ra.routing.Candidate;
import studio.ra.routing.Factors;

/** Reads the drawings and decisions of an export, which anybody may have written. */
final class DrawingsFile {

    private static final int LONG = 100_000;
    private static final int SENTENCE = 2000;
    private static final int SEVERAL = 100;
    private static final int MODELS = 500;
    private static final long CREDITS = 1_000_000_000;
    private static final double POINTS = 1_000_000;
    private static final List<String> VERDICTS = List.of("chosen", "outranked", "excluded");
    private static final List<String> SCOPES = List.of("request", "temporary", "scene", "project", "workspace");

    private DrawingsFile() {
    }

    static PastDrawing drawing(Told told) {
        var models = told.texts("models", 20, 200);
        if (models.isEmpty() || models.stream().distinct().count() < models.size()) {
            told.refuse("models", "is who drew, each once");
        }
        var used = told.ids("used", SEVERAL);
        if (used.stream().distinct().count() < used.size()) {
            told.refuse("used", "names one twice");
        }
        var parent = told.id("parent");
        var how = told.word("how", Asset.RELATIONS);
        return new PastDrawing(told.id(), told.needed("state", told.word("state", PastDrawing.STATES)), told.needed("purpose", told.word("purpose", Asset.KINDS)),
                told.id("subject"), told.word("quality", PastDrawing.QUALITIES), count(told, "count"), count(told, "drawn"), credits(told), told.text("model", 200),
                told.text("provider", 200), models, told.number("seed", Long.MIN_VALUE, Long.MAX_VALUE), told.text("brief", LONG), told.text("prompt", LONG), used, parent,
                parent == null ? how : told.needed("how", how), told.id("batch"), told.text("by", 255), told.needed("decision", told.id("decision")),
                told.needed("createdAt", told.instant("createdAt")), told.instant("startedAt"), told.instant("endedAt"));
    }

    static PastDecision decision(Told told) {
        var stated = new LinkedHashMap<String, String>();
        told.values("stated", SEVERAL).forEach((field, value) -> stated.put(field, value instanceof String word && word.length() <= 64 && field.matches("[A-Za-z]{1,64}")
                ? word : told.refuse("stated", "is words by field")));
        var looks = told.each("weighed", SEVERAL, look -> new PastDecision.Weighed(look.needed("lock", look.id("lock")), look.needed("asset", look.id("asset")),
                look.needed("subject", look.id("subject")), look.text("name", 200), look.text("family", 200)));
        return new PastDecision(ruling(told.needed("ruling", told.part("ruling"))), told.text("brief", LONG), stated, looks).matching(looks);
    }

    private static Ruling ruling(Told told) {
        var chosen = told.part("chosen");
        var pin = told.part("pin");
        var quote = told.part("quote");
        return new Ruling(told.id(), told.needed("purpose", told.word("purpose", Asset.KINDS)), told.id("subject"), intent(told.needed("intent", told.part("intent"))),
                chosen == null ? null : new Ruling.Chosen(chosen.needed("model", chosen.text("model", 200)), chosen.text("family", 200), chosen.text("tier", 64)),
                told.texts("because", SEVERAL, SENTENCE), told.texts("warnings", SEVERAL, SENTENCE), List.of(),
                pin == null ? null : new Ruling.Wished(pin.needed("scope", pin.word("scope", SCOPES)), pin.needed("model", pin.text("model", 200)), left(pin)),
                told.each("candidates", MODELS, DrawingsFile::candidate),
                quote == null ? null : new Ruling.Quote(told.id(), credits(quote), quote.needed("expiresAt", quote.instant("expiresAt"))),
                told.needed("createdAt", told.instant("createdAt")));
    }

    private static Ruling.Intent intent(Told told) {
        var read = told.as(NewIntent.class).stated();
        var confidence = new LinkedHashMap<String, Double>();
        told.values("confidence", SEVERAL).forEach((field, value) -> confidence.put(field, value instanceof Number n && n.doubleValue() >= 0 && n.doubleValue() <= 1
                ? Double.valueOf(n.doubleValue()) : told.refuse("confidence", "is from 0 to 1 by field")));
        var source = new LinkedHashMap<String, String>();
        told.values("source", SEVERAL).forEach((field, value) -> source.put(field, value instanceof String word && word.length() <= 64 ? word : told.refuse("source", "is words by field")));
        return new Ruling.Intent(told.needed("style", read.style()), told.flag("styleNamed"), told.needed("shotType", read.shotType()), told.needed("motion", read.motion()),
                told.needed("subject", read.subject()), told.needed("complex", read.complex()), told.needed("detailCritical", read.detailCritical()), told.flag("live"),
                confidence, source, told.text("reader", 200), told.text("heads", 200), told.text("readerFault", 64));
    }

    private static Candidate candidate(Told told) {
        var f = told.part("factors");
        var verdict = told.needed("verdict", told.word("verdict", VERDICTS));
        if ((f == null) != verdict.equals("excluded")) {
            told.refuse("factors", "is there unless the model was excluded");
        }
        return new Candidate(told.needed("model", told.text("model", 200)), told.text("family", 200), verdict, told.fraction("score", POINTS),
                f == null ? null : new Factors(points(f, "intent"), points(f, "continuity"), points(f, "cost"), points(f, "speed"), points(f, "history"), points(f, "health"),
                        points(f, "detail")), told.number("credits", 0, CREDITS), told.needed("reason", told.text("reason", SENTENCE)));
    }

    private static double points(Told told, String factor) {
        return told.needed(factor, told.fraction(factor, POINTS));
    }

    private static int count(Told told, String name) {
        return told.needed(name, told.number(name, 1, 1000)).intValue();
    }

    private static long credits(Told told) {
        return told.needed("credits", told.number("credits", 0, CREDITS));
    }

    private static Integer left(Told pin) {
        var left = pin.number("left", 0, Integer.MAX_VALUE);
        return left == null ? null : Integer.valueOf(left.intValue());
    }

    /** @throws Problem 400 where a drawing or decision is nobody's, or names what is not in the export or not its own */
    static void check(List<PastDrawing> drawings, List<PastDecision> decisions, Map<String, Asset> stills, Map<String, String> looks, Set<String> subjects) {
        var drawn = new LinkedHashMap<String, Integer>();
        var byId = new LinkedHashMap<String, PastDrawing>();
        drawings.forEach(drawing -> byId.put(drawing.id(), drawing));
        for (var still : stills.values()) {
            var p = still.provenance();
            var drawing = p.generation() == null ? null : byId.get(p.generation());
            ProjectFile.known(p.generation() == null ? p.decision() == null : drawing != null && drawing.decision().equals(p.decision()) && drawing.models().contains(p.model()),
                    "still " + still.id(), "generation");
            if (drawing != null) {
                drawn.merge(drawing.id(), 1, Integer::sum);
            }
        }
        var known = decisions.stream().map(PastDecision::id).collect(Collectors.toSet());
        var went = drawings.stream().map(PastDrawing::decision).collect(Collectors.toSet());
        for (var drawing : drawings) {
            var who = "drawing " + drawing.id();
            ProjectFile.known(known.contains(drawing.decision()), who, "decision");
            ProjectFile.known(drawing.subject() == null || subjects.contains(drawing.subject()), who, "subject");
            ProjectFile.known(stills.keySet().containsAll(drawing.used()), who, "used");
            ProjectFile.known(drawing.parent() == null || stills.containsKey(drawing.parent()), who, "parent");
            int own = drawn.getOrDefault(drawing.id(), 0);
            if (own == 0 || own > drawing.drawn()) {
                throw Problem.invalid("drawings", who + " drew none of these stills, or fewer than say so");
            }
        }
        for (var decision : decisions) {
            var who = "decision " + decision.id();
            ProjectFile.known(went.contains(decision.id()), who, "decisions");
            ProjectFile.known(decision.ruling().subject() == null || subjects.contains(decision.ruling().subject()), who, "subject");
            ProjectFile.known(decision.weighed().stream().allMatch(look -> (look.asset() + ' ' + look.subject()).equals(looks.get(look.lock()))), who, "weighed");
        }
    }
}

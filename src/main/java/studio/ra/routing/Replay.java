package studio.ra.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import studio.ra.models.Model;

/** Judges past decisions again under a supposition, one after another, the newest first (R13). Takes no room that grows with their number. */
public final class Replay {

    /** Flips that are listed; all of them are counted. */
    private static final int LISTED = 1000;

    private final Supposition supposition;
    private final List<Replayed.Flipped> flipped = new ArrayList<>();
    private final Map<String, Replayed.Stranded> stranded = new TreeMap<>();
    private final Map<String, int[]> shares = new TreeMap<>();
    private final Set<String> locks = new HashSet<>();
    private int decisions;
    private int flips;
    private int breaks;
    private int undrawn;
    private long credits;

    public Replay(Supposition supposition) {
        this.supposition = supposition;
    }

    public void judge(Past past) {
        var supposed = supposition.in(past.snapshot());
        var chosen = new Router(supposed.weights()).pick(supposed.question()).orElse(null);
        var id = chosen == null ? null : chosen.model().id();
        decisions++;
        share(past.chosen(), 0);
        share(id, 1);
        // only where both can be drawn: a price that is not there is no saving
        credits += past.credits() == null || chosen == null ? 0 : chosen.credits() - past.credits();
        strand(past.snapshot().question(), supposed.question());
        if (!Objects.equals(past.chosen(), id)) {
            flip(past, supposed, chosen);
        }
    }

    private void flip(Past past, Snapshot supposed, Router.Ranked chosen) {
        flips++;
        boolean broken = chosen != null && breaks(past, chosen.model());
        breaks += broken ? 1 : 0;
        undrawn += chosen == null ? 1 : 0;
        if (flipped.size() < LISTED) {
            flipped.add(new Replayed.Flipped(past.decision(), past.subject(), past.chosen(), chosen == null ? null : chosen.model().id(), past.credits(),
                    chosen == null ? null : chosen.credits(), broken, reason(past, supposed.decision())));
        }
    }

    public Replayed result() {
        return new Replayed(decisions, flips, breaks, credits, undrawn, flipped, List.copyOf(stranded.values()),
                shares.entrySet().stream().map(e -> new Replayed.Share(e.getKey(), e.getValue()[0], e.getValue()[1])).toList());
    }

    private void share(String model, int when) {
        if (model != null) {
            shares.computeIfAbsent(model, id -> new int[2])[when]++;
        }
    }

    /** Whether the choice stayed in the family of the leading anchor and now would leave it. */
    private static boolean breaks(Past past, Model chosen) {
        var memory = past.snapshot().question().memory();
        var lead = Anchors.of(memory).lead();
        return lead.isPresent() && !chosen.family().equals(lead.get().anchor().family())
                && memory.models().stream().anyMatch(m -> m.id().equals(past.chosen()) && m.family().equals(lead.get().anchor().family()));
    }

    private static String reason(Past past, Decision decision) {
        return decision.candidate(past.chosen() == null ? decision.chosen().id() : past.chosen()).map(Candidate::reason).orElse("It is not in the catalogue.");
    }

    /** Locks no member of whose family could draw any longer. Each is looked at once, as the newest decision knew it. */
    private void strand(Question was, Question supposed) {
        for (var presence : Anchors.of(was.memory()).held()) {
            var anchor = presence.anchor();
            if (anchor.family() != null && locks.add(anchor.lock()) && draws(anchor.family(), was) && !draws(anchor.family(), supposed)) {
                stranded.put(anchor.lock(), new Replayed.Stranded(anchor.lock(), presence.id(), presence.name(), anchor.family()));
            }
        }
    }

    private static boolean draws(String family, Question question) {
        return question.memory().models().stream().filter(model -> model.family().equals(family)).anyMatch(model -> Gate.able(model, question));
    }
}

package studio.ra.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import studio.ra.library.Asset;
import studio.ra.library.AssetFilter;
import studio.ra.library.Finding;

/** The filters of the list of stills. */
public class AssetQuery {

    @Parameter(description = "What is looked for. By words: words of prompt or brief, each or its beginning", example = "monsoon ferry")
    @QueryParam("q")
    String q;

    @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {"portrait", "keyframe", "reference"}))
    @QueryParam("kind")
    String kind;

    @QueryParam("project")
    String project;

    @Parameter(description = "Stills of this character and of every shot it appears in")
    @QueryParam("character")
    String character;

    @QueryParam("shot")
    String shot;

    @Parameter(example = "seedream-4.5")
    @QueryParam("model")
    String model;

    @Parameter(description = "Absent: all but deleted",
            schema = @Schema(type = SchemaType.STRING, enumeration = {"new", "approved", "rejected", "locked", "deleted"}))
    @QueryParam("state")
    String state;

    @Parameter(description = "Stills of these very bytes: 64 hexadecimal digits")
    @QueryParam("sha256")
    String sha256;

    @Parameter(description = "Credits it cost at least", schema = @Schema(type = SchemaType.INTEGER))
    @QueryParam("minCredits")
    String minCredits;

    @Parameter(description = "Credits it cost at most", schema = @Schema(type = SchemaType.INTEGER))
    @QueryParam("maxCredits")
    String maxCredits;

    @Parameter(description = "First instant", example = "2026-11-01T00:00:00Z")
    @QueryParam("since")
    String since;

    @Parameter(description = "The instant before which they were made", example = "2026-12-01T00:00:00Z")
    @QueryParam("until")
    String until;

    @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {"newest", "oldest"}, defaultValue = "newest"))
    @QueryParam("sort")
    String sort;

    @Parameter(description = "How q is understood: by its words, by what it means, or by both, the best first. Absent: both, but words where a sort is asked for",
            schema = @Schema(type = SchemaType.STRING, enumeration = {"words", "meaning", "both"}))
    @QueryParam("by")
    String by;

    @Parameter(description = "Whether near-identical takes of one subject are shown as one, with its stack", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @QueryParam("stacks")
    String stacks;

    @Parameter(description = "Stills of this stack")
    @QueryParam("stack")
    String stack;

    /** @throws Problem 400 naming every field that is not one */
    Finding finding() {
        var which = filter();
        var violations = new ArrayList<Problem.Violation>();
        among("by", by, Finding.BYS, violations);
        among("stacks", stacks, List.of("true", "false"), violations);
        boolean asks = q != null && !q.isBlank();
        if (by != null && !by.equals("words") && sort != null) {
            violations.add(new Problem.Violation("sort", "goes with words only: by meaning the best come first"));
        }
        if (which.oldest() && "true".equals(stacks)) {
            violations.add(new Problem.Violation("sort", "of stacks is the newest first"));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new Finding(which, !asks ? "words" : by != null ? by : sort == null ? "both" : "words", "true".equals(stacks));
    }

    /** The words that are to be understood by meaning, or null. */
    String words() {
        return q == null || q.isBlank() ? null : q;
    }

    /** @throws Problem 400 naming every field that is not one */
    AssetFilter filter() {
        var violations = new ArrayList<Problem.Violation>();
        among("kind", kind, Asset.KINDS, violations);
        among("state", state, Asset.STATES, violations);
        among("sort", sort, List.of("newest", "oldest"), violations);
        if (q != null && q.length() > 500) {
            violations.add(new Problem.Violation("q", "has at most 500 characters"));
        }
        within("project", project, violations);
        within("character", character, violations);
        within("shot", shot, violations);
        within("model", model, violations);
        within("stack", stack, violations);
        if (sha256 != null && !sha256.matches("[0-9a-fA-F]{64}")) {
            violations.add(new Problem.Violation("sha256", "is 64 hexadecimal digits"));
        }
        var least = credits("minCredits", minCredits, violations);
        var most = credits("maxCredits", maxCredits, violations);
        var from = instant("since", since, violations);
        var to = instant("until", until, violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new AssetFilter(q, kind, project, character, shot, model, state, sha256 == null ? null : sha256.toLowerCase(Locale.ROOT), least, most, from, to,
                "oldest".equals(sort), stack);
    }

    private static void among(String field, String value, List<String> allowed, List<Problem.Violation> violations) {
        if (value != null && !allowed.contains(value)) {
            violations.add(new Problem.Violation(field, "is one of " + String.join(", ", allowed)));
        }
    }

    private static void within(String field, String id, List<Problem.Violation> violations) {
        if (id != null && id.length() > 200) {
            violations.add(new Problem.Violation(field, "has at most 200 characters"));
        }
    }

    private static Long credits(String field, String value, List<Problem.Violation> violations) {
        if (value != null && !value.matches("[0-9]{1,12}")) {
            violations.add(new Problem.Violation(field, "is a whole number of credits"));
            return null;
        }
        return value == null ? null : Long.valueOf(value);
    }

    private static Instant instant(String field, String value, List<Problem.Violation> violations) {
        if (value == null) {
            return null;
        }
        var at = Instants.of(value);
        if (at.isEmpty()) {
            violations.add(new Problem.Violation(field, "is an instant such as 2026-11-24T09:30:00Z"));
        }
        return at.orElse(null);
    }
}

package studio.ra.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parameters of the list of stills, as texts, each as in its address. */
@Schema(example = "{\"q\": \"a woman in the rain\", \"by\": \"both\", \"state\": \"approved\"}")
record SearchQuery(String q, String by, String kind, String project, String character, String shot, String model, String state, String sha256,
                   String minCredits, String maxCredits, String since, String until, String sort, String stacks, String stack) {

    /** @throws Problem 400 as the list itself would */
    void check() {
        var query = new AssetQuery();
        query.q = q;
        query.by = by;
        query.kind = kind;
        query.project = project;
        query.character = character;
        query.shot = shot;
        query.model = model;
        query.state = state;
        query.sha256 = sha256;
        query.minCredits = minCredits;
        query.maxCredits = maxCredits;
        query.since = since;
        query.until = until;
        query.sort = sort;
        query.stacks = stacks;
        query.stack = stack;
        try {
            query.finding();
        } catch (Problem refused) {
            throw refused.under("query");
        }
    }
}

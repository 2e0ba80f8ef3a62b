package studio.ra.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A lineage as W3C PROV-JSON (W3C member submission of 24 April 2013): stills, locks, decisions and what stills depict are entities, generations are
 * activities, models are agents. Names are qualified by {@code ra}, such as {@code ra:asset/01j…}.
 */
public final class Prov {

    private static final Set<String> AGENTS = Set.of("model");
    private static final Set<String> ACTIVITIES = Set.of("generation");

    private Prov() {
    }

    /** Maps, lists, texts and numbers only, in the order they are written. */
    public static Map<String, Object> json(Lineage lineage) {
        var names = lineage.nodes().stream().collect(Collectors.toMap(Lineage.Node::id, Prov::name));
        var plans = lineage.edges().stream().filter(edge -> edge.relation().equals("ROUTED_BY"))
                .collect(Collectors.toMap(Lineage.Edge::from, edge -> names.get(edge.to()), (first, second) -> first));
        var document = new LinkedHashMap<String, Object>();
        document.put("prefix", Map.of("ra", "urn:ra:"));
        var leaving = lineage.edges().stream().collect(Collectors.groupingBy(Lineage.Edge::from));
        for (var node : lineage.nodes()) {
            var section = AGENTS.contains(node.type()) ? "agent" : ACTIVITIES.contains(node.type()) ? "activity" : "entity";
            section(document, section).put(name(node), attributes(node, leaving.getOrDefault(node.id(), List.of()), names));
        }
        for (var edge : lineage.edges()) {
            relate(document, edge, names, plans);
        }
        return document;
    }

    private static void relate(Map<String, Object> document, Lineage.Edge edge, Map<String, String> names, Map<String, String> plans) {
        var from = names.get(edge.from());
        var to = names.get(edge.to());
        switch (edge.relation()) {
            case "WAS_GENERATED_BY" -> add(document, "wasGeneratedBy", "prov:entity", from, "prov:activity", to);
            case "USED", "ANCHORED_BY" -> add(document, "used", "prov:activity", from, "prov:entity", to);
            case "WAS_DERIVED_FROM" -> {
                var relation = add(document, "wasDerivedFrom", "prov:generatedEntity", from, "prov:usedEntity", to);
                if (edge.how() != null) {
                    relation.put("prov:type", qualified("ra:" + edge.how()));
                }
            }
            case "WAS_ASSOCIATED_WITH" -> {
                var relation = add(document, "wasAssociatedWith", "prov:activity", from, "prov:agent", to);
                if (plans.containsKey(edge.from())) {
                    relation.put("prov:plan", plans.get(edge.from()));
                }
            }
            case "HOLDS" -> add(document, "hadMember", "prov:collection", from, "prov:entity", to);
            // the plan of an association, and what is said as an attribute of its entity
            default -> { }
        }
    }

    private static Map<String, Object> attributes(Lineage.Node node, List<Lineage.Edge> leaving, Map<String, String> names) {
        var all = new LinkedHashMap<String, Object>();
        all.put("prov:type", qualified(switch (node.type()) {
            case "model" -> "prov:SoftwareAgent";
            case "decision" -> "prov:Plan";
            case "lock" -> "prov:Collection";
            case "asset" -> node.kind() == null ? "ra:asset" : "ra:" + node.kind();
            default -> "ra:" + node.type();
        }));
        put(all, "prov:label", node, Lineage.Node::name);
        if (node.at() != null) {
            all.put(ACTIVITIES.contains(node.type()) ? "prov:startTime" : "ra:at", ACTIVITIES.contains(node.type()) ? node.at().toString() : time(node.at()));
        }
        if (node.deletedAt() != null) {
            all.put("ra:deletedAt", time(node.deletedAt()));
        }
        put(all, "ra:state", node, Lineage.Node::state);
        put(all, "ra:purpose", node, Lineage.Node::purpose);
        put(all, "ra:model", node, Lineage.Node::model);
        put(all, "ra:family", node, Lineage.Node::family);
        put(all, "ra:provider", node, Lineage.Node::provider);
        put(all, "ra:version", node, Lineage.Node::version);
        put(all, "ra:mediaType", node, Lineage.Node::mediaType);
        put(all, "ra:sha256", node, Lineage.Node::sha256);
        put(all, "ra:credits", node, Lineage.Node::credits);
        put(all, "ra:seed", node, Lineage.Node::seed);
        leaving.stream().filter(edge -> edge.relation().equals("DEPICTS")).forEach(edge -> all.put("ra:depicts", qualified(names.get(edge.to()))));
        leaving.stream().filter(edge -> edge.relation().equals("OF")).forEach(edge -> all.put("ra:of", qualified(names.get(edge.to()))));
        return all;
    }

    private static void put(Map<String, Object> all, String key, Lineage.Node node, Function<Lineage.Node, Object> of) {
        var value = of.apply(node);
        if (value != null) {
            all.put(key, value);
        }
    }

    private static Map<String, Object> add(Map<String, Object> document, String relation, String first, String from, String second, String to) {
        var relations = section(document, relation);
        var ends = new LinkedHashMap<String, Object>();
        ends.put(first, from);
        ends.put(second, to);
        relations.put("_:" + relation + (relations.size() + 1), ends);
        return ends;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Map<String, Object> document, String name) {
        return (Map<String, Object>) document.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>());
    }

    private static Map<String, Object> time(Instant at) {
        return Map.of("$", at.toString(), "type", "xsd:dateTime");
    }

    private static Map<String, Object> qualified(String name) {
        return Map.of("$", name, "type", "prov:QUALIFIED_NAME");
    }

    /** Ids of models may have a colon, which a qualified name may not. */
    private static String name(Lineage.Node node) {
        return "ra:" + node.type() + '/' + URLEncoder.encode(node.id(), StandardCharsets.UTF_8);
    }
}

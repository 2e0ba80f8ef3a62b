package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ProvTest {

    private static final Instant AT = Instant.parse("2026-11-24T09:30:00Z");

    @Test
    void everyNodeIsAnEntityAnActivityOrAnAgent() {
        var json = Prov.json(new Lineage(List.of(still("k", "keyframe", "new"), node("g", "generation"), node("d", "decision"), node("l", "lock"),
                node("openai:x", "model"), node("c", "character")), List.of(), false));
        assertEquals(List.of("ra:asset/k", "ra:decision/d", "ra:lock/l", "ra:character/c"), List.copyOf(section(json, "entity").keySet()));
        assertEquals(List.of("ra:generation/g"), List.copyOf(section(json, "activity").keySet()));
        assertEquals(List.of("ra:model/openai%3Ax"), List.copyOf(section(json, "agent").keySet()));
        assertEquals(Map.of("ra", "urn:ra:"), json.get("prefix"));
    }

    @Test
    void relationsNameBothEnds() {
        var json = Prov.json(new Lineage(List.of(still("k", "keyframe", "new"), still("p", "portrait", "locked"), node("g", "generation"), node("l", "lock"),
                node("d", "decision"), node("m", "model")), List.of(edge("k", "g", "WAS_GENERATED_BY"), edge("g", "p", "USED"), edge("g", "l", "ANCHORED_BY"),
                edge("l", "p", "HOLDS"), edge("g", "m", "WAS_ASSOCIATED_WITH"), edge("g", "d", "ROUTED_BY"),
                new Lineage.Edge("k", "p", "WAS_DERIVED_FROM", "branched")), false));
        assertEquals(Map.of("_:wasGeneratedBy1", Map.of("prov:entity", "ra:asset/k", "prov:activity", "ra:generation/g")), json.get("wasGeneratedBy"));
        assertEquals(Map.of("_:used1", Map.of("prov:activity", "ra:generation/g", "prov:entity", "ra:asset/p"),
                "_:used2", Map.of("prov:activity", "ra:generation/g", "prov:entity", "ra:lock/l")), json.get("used"));
        assertEquals(Map.of("_:hadMember1", Map.of("prov:collection", "ra:lock/l", "prov:entity", "ra:asset/p")), json.get("hadMember"));
        assertEquals(Map.of("_:wasAssociatedWith1", Map.of("prov:activity", "ra:generation/g", "prov:agent", "ra:model/m", "prov:plan", "ra:decision/d")),
                json.get("wasAssociatedWith"));
        assertEquals(Map.of("_:wasDerivedFrom1", Map.of("prov:generatedEntity", "ra:asset/k", "prov:usedEntity", "ra:asset/p",
                "prov:type", Map.of("$", "ra:branched", "type", "prov:QUALIFIED_NAME"))), json.get("wasDerivedFrom"));
    }

    @Test
    void aStillSaysWhatItIsAndWhatItDepicts() {
        var json = Prov.json(new Lineage(List.of(still("p", "portrait", "locked"), node("c", "character")), List.of(edge("p", "c", "DEPICTS")), false));
        var still = section(json, "entity").get("ra:asset/p");
        assertEquals(Map.of("prov:type", Map.of("$", "ra:portrait", "type", "prov:QUALIFIED_NAME"), "ra:state", "locked", "ra:seed", 7L,
                "ra:at", Map.of("$", "2026-11-24T09:30:00Z", "type", "xsd:dateTime"),
                "ra:depicts", Map.of("$", "ra:character/c", "type", "prov:QUALIFIED_NAME")), still);
    }

    @Test
    void aTombstoneTellsOnlyThatItWasThere() {
        var gone = new Lineage.Node("x", "asset", null, null, "deleted", null, null, null, null, null, null, null, null, null, null, AT);
        assertEquals(Map.of("prov:type", Map.of("$", "ra:asset", "type", "prov:QUALIFIED_NAME"), "ra:state", "deleted",
                "ra:deletedAt", Map.of("$", "2026-11-24T09:30:00Z", "type", "xsd:dateTime")),
                section(Prov.json(new Lineage(List.of(gone), List.of(), false)), "entity").get("ra:asset/x"));
    }

    @Test
    void whatIsNotThereHasNoSection() {
        assertFalse(Prov.json(new Lineage(List.of(still("p", "portrait", "new")), List.of(), false)).containsKey("used"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Map<String, Object> json, String name) {
        return (Map<String, Object>) json.get(name);
    }

    private static Lineage.Edge edge(String from, String to, String relation) {
        return new Lineage.Edge(from, to, relation, null);
    }

    private static Lineage.Node still(String id, String kind, String state) {
        return new Lineage.Node(id, "asset", null, kind, state, null, null, null, null, null, null, null, null, 7L, AT, null);
    }

    private static Lineage.Node node(String id, String type) {
        return new Lineage.Node(id, type, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}

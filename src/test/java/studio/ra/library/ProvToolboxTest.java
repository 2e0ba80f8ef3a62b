package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.bind.JsonbBuilder;

import org.junit.jupiter.api.Test;
import org.openprovenance.prov.json.Converter;
import org.openprovenance.prov.model.Activity;
import org.openprovenance.prov.model.Agent;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.Entity;
import org.openprovenance.prov.model.Used;
import org.openprovenance.prov.model.WasAssociatedWith;
import org.openprovenance.prov.model.WasDerivedFrom;
import org.openprovenance.prov.model.WasGeneratedBy;
import org.openprovenance.prov.vanilla.ProvFactory;

/** What we write as PROV-JSON is read by the ProvToolbox of those who wrote the standard, and means the same there. */
class ProvToolboxTest {

    private static final Instant AT = Instant.parse("2026-11-24T09:30:00.123456789Z");

    @Test
    void theToolboxReadsEveryEntityActivityAgentAndRelation() {
        var lineage = new Lineage(List.of(node("portrait", "asset"), node("keyframe", "asset"), node("master", "asset"), node("drawing", "generation"), node("choice", "decision"),
                node("look", "lock"), node("mira", "character"), node("google:imagen-4.0", "model")), List.of(
                edge("keyframe", "drawing", "WAS_GENERATED_BY", null), edge("drawing", "portrait", "USED", null), edge("drawing", "look", "ANCHORED_BY", null),
                edge("look", "portrait", "HOLDS", null), edge("look", "mira", "OF", null), edge("portrait", "mira", "DEPICTS", null),
                edge("master", "keyframe", "WAS_DERIVED_FROM", "mastered"), edge("drawing", "choice", "ROUTED_BY", null),
                edge("drawing", "google:imagen-4.0", "WAS_ASSOCIATED_WITH", null)), false);
        var read = read(JsonbBuilder.create().toJson(Prov.json(lineage)));
        assertEquals(Set.of("asset/portrait", "asset/keyframe", "asset/master", "decision/choice", "lock/look", "character/mira"),
                all(read, Entity.class).stream().map(e -> e.getId().getLocalPart()).collect(Collectors.toSet()));
        assertEquals("urn:ra:", all(read, Entity.class).get(0).getId().getNamespaceURI());
        assertEquals(List.of("generation/drawing"), all(read, Activity.class).stream().map(a -> a.getId().getLocalPart()).toList());
        assertEquals(AT.toEpochMilli(), all(read, Activity.class).get(0).getStartTime().toGregorianCalendar().getTimeInMillis());
        assertEquals(List.of("model/google%3Aimagen-4.0"), all(read, Agent.class).stream().map(a -> a.getId().getLocalPart()).toList());
        var generated = all(read, WasGeneratedBy.class);
        assertEquals(1, generated.size());
        assertEquals("asset/keyframe", generated.get(0).getEntity().getLocalPart());
        assertEquals("generation/drawing", generated.get(0).getActivity().getLocalPart());
        assertEquals(Set.of("asset/portrait", "lock/look"), all(read, Used.class).stream().map(u -> u.getEntity().getLocalPart()).collect(Collectors.toSet()));
        var derived = all(read, WasDerivedFrom.class);
        assertEquals("asset/master", derived.get(0).getGeneratedEntity().getLocalPart());
        assertEquals("asset/keyframe", derived.get(0).getUsedEntity().getLocalPart());
        assertEquals(1, derived.size());
        var associated = all(read, WasAssociatedWith.class);
        assertEquals("model/google%3Aimagen-4.0", associated.get(0).getAgent().getLocalPart());
        assertEquals("decision/choice", associated.get(0).getPlan().getLocalPart());
    }

    private static Document read(String json) {
        return new Converter(new ProvFactory()).fromString(json);
    }

    private static <T> List<T> all(Document document, Class<T> type) {
        return document.getStatementOrBundle().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Lineage.Edge edge(String from, String to, String relation, String how) {
        return new Lineage.Edge(from, to, relation, how);
    }

    private static Lineage.Node node(String id, String type) {
        return new Lineage.Node(id, type, "a \"name\"", type.equals("asset") ? "portrait" : null, "new", null, null, null, null, 2L, null, null, 4L, 7L, AT, null);
    }
}

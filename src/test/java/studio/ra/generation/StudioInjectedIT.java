package studio.ra.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;

import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.ra.credits.Ledger;
import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.models.Tier;

/** The studio as the container itself puts it together. */
@ExtendWith(ArquillianExtension.class)
class StudioInjectedIT {

    @Inject
    Graph graph;

    @Inject
    Studio studio;

    @Inject
    Ledger ledger;

    @Deployment
    static WebArchive packed() {
        var running = TestGraph.running();
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ra.war"))
                .addAsResource(new StringAsset("ra.graph.uri=" + running.uri() + "\nra.graph.user=" + running.user() + "\nra.graph.password=" + running.password()
                        + "\nra.data=" + new File("target/arquillian-data").getAbsolutePath() + "\n"), "META-INF/microprofile-config.properties");
    }

    @Test
    void theContainersOwnGraphAnswersAndIsMigrated() {
        assertTrue(graph.answers());
        var row = graph.one(new Cypher("sketch", "MATCH (m:Model {id: 'sketch'}) RETURN m.family AS family"), Params.of()).orElseThrow();
        assertEquals("sketch", row.text("family"));
    }

    @Test
    void theInjectedStudioJudgesKeepsTheDecisionAndSpendsNothing() {
        ledger.grant("injected", 10, "to judge with");
        var before = ledger.balance("injected");
        var told = ((Routed.Told) studio.route(new Asked("injected", "keyframe", null, "A lighthouse at dusk, watercolour", Tier.FAST, null, 2, null, null))).ruling();
        assertEquals("sketch", told.chosen().model());
        assertEquals("painted", told.intent().style());
        assertEquals(2, told.quote().credits());
        assertEquals(told.candidates(), studio.ruling("injected", told.id()).orElseThrow().candidates());
        assertTrue(studio.ruling("somebody-else", told.id()).isEmpty());
        assertEquals(before, ledger.balance("injected"));
    }
}

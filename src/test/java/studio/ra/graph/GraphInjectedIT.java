package studio.ra.graph;

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

@ExtendWith(ArquillianExtension.class)
class GraphInjectedIT {

    @Inject
    Graph graph;

    @Deployment
    static WebArchive packed() {
        var running = TestGraph.running();
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ra.war"))
                .addAsResource(new StringAsset("ra.graph.uri=" + running.uri() + "\nra.graph.user=" + running.user() + "\nra.graph.password=" + running.password()
                        + "\n"), "META-INF/microprofile-config.properties");
    }

    @Test
    void theContainersOwnGraphAnswersAndIsMigrated() {
        assertTrue(graph.answers());
    }

    @Test
    void theContainersOwnGraphReadsTheCatalogue() {
        var row = graph.one(new Cypher("sketch", "MATCH (m:Model {id: 'sketch'}) RETURN m.family AS family"), Params.of()).orElseThrow();
        assertEquals("sketch", row.text("family"));
    }
}

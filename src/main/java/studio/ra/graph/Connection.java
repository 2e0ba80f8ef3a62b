package studio.ra.graph;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The one driver. It connects when first asked, so a graph that is down delays nobody's start. */
@Dependent
class Connection {

    @Produces
    @ApplicationScoped
    Driver open(@ConfigProperty(name = "ra.graph.uri", defaultValue = "bolt://127.0.0.1:7687") String uri,
            @ConfigProperty(name = "ra.graph.user", defaultValue = "neo4j") String user,
            @ConfigProperty(name = "ra.graph.password") Optional<String> password) {
        var auth = password.map(said -> AuthTokens.basic(user, said)).orElseGet(AuthTokens::none);
        return GraphDatabase.driver(uri, auth, Config.builder()
                .withUserAgent("ra")
                .withConnectionTimeout(3, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(5, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(5, TimeUnit.SECONDS)
                .build());
    }

    void close(@Disposes Driver driver) {
        driver.close();
    }
}

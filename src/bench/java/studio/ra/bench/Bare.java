package studio.ra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What Ra's figures are laid beside: the least that the same driver pays on the same graph, and that a client pays at the same vendor. */
final class Bare {

    /** Three nodes and five relations in one transaction. */
    static final String WRITE = """
            CREATE (a:Bare {id: $id}), (b:Bare {id: $id}), (c:Bare {id: $id})
            CREATE (a)-[:NEXT]->(b)-[:NEXT]->(c)-[:NEXT]->(a), (a)-[:OF]->(c), (b)-[:OF]->(a)""";

    private Bare() {
    }

    /** Orders an image of an address that speaks OpenAI's dialect, and takes the answer as it is. */
    static final class Sender {

        private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        void order(String url, String order) {
            var request = HttpRequest.newBuilder(URI.create(url + "/v1/images/generations")).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(order)).build();
            try {
                if (client.send(request, BodyHandlers.ofByteArray()).statusCode() != 200) {
                    throw new IllegalStateException("not drawn");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

package studio.ra.models.blackforest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;

import studio.ra.models.Reply;

/**
 * A task that the vendor accepted: what is needed to ask for it, now or after a restart.
 *
 * @param id      the vendor's, without white space
 * @param polling the address to ask at, verbatim; the vendor's other regions do not know the task
 * @param cost    US cents, or null where the vendor does not say (and after a restart)
 */
record Ticket(String id, String polling, Double cost) {

    /** Reads the answer to a submit; empty where it names no task. */
    static Optional<Ticket> of(JsonObject answer, URI base) {
        var id = Reply.text(answer, "id");
        var polling = Reply.text(answer, "polling_url");
        if (!id.matches("\\S{1,200}") || polling.matches("(?s).*\\s.*")) {
            return Optional.empty();
        }
        return Optional.of(new Ticket(id, polling.isEmpty() ? base + "/v1/get_result?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8) : polling,
                cost(answer)));
    }

    /** Reads {@link #text} back. */
    static Optional<Ticket> parse(String text) {
        var parts = text.split(" ");
        return parts.length == 2 ? Optional.of(new Ticket(parts[0], parts[1], null)) : Optional.empty();
    }

    /** For the graph. */
    String text() {
        return id + " " + polling;
    }

    /** One credit of the vendor's is one US cent. */
    static Double cost(JsonObject answer) {
        return answer.get("cost") instanceof JsonNumber cost ? cost.doubleValue() : null;
    }
}

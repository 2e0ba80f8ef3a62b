package studio.ra.web;

import java.io.EOFException;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import studio.ra.graph.GraphUnavailable;
import studio.ra.library.PictureTooLarge;
import studio.ra.library.StorageUnavailable;
import studio.ra.memory.Crowded;
import studio.ra.webhooks.KeyUnavailable;

/** Everything that goes wrong leaves as {@code application/problem+json}, without a stack trace. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(thrown, uri);
    }

    static Response answer(Throwable thrown, UriInfo uri) {
        var problem = problem(thrown);
        var answer = Response.status(problem.status()).type("application/problem+json").entity(problem.body(uri.getRequestUri().getRawPath()));
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        if (problem.retryAfter() > 0) {
            answer.header("Retry-After", problem.retryAfter());
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getHeaderString("Allow") != null) {
            answer.header("Allow", web.getResponse().getHeaderString("Allow"));
        }
        return answer.build();
    }

    private static Problem problem(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof ConstraintViolationException invalid) {
                return Problem.invalid(invalid.getConstraintViolations().stream().map(Problems::violation).sorted(
                        java.util.Comparator.comparing(Problem.Violation::field)).toList());
            }
            if (cause instanceof JsonbException || cause instanceof JsonParsingException) {
                return Problem.invalid("", "The body is not the JSON this address takes.");
            }
            if (cause instanceof EOFException) {
                return Problem.invalid("", "The body ended before it was whole.");
            }
            if (cause instanceof GraphUnavailable) {
                return Problem.of(503, "graph-unavailable", "The graph does not answer", "Nothing was changed. Try again in a moment.");
            }
            if (cause instanceof Crowded) {
                return Problem.of(429, "too-many-requests", "Too much is asked at once", "So many ask the studio at once that this was not its turn for ten seconds. Nothing was changed.")
                        .after(Crowded.LATER);
            }
            if (cause instanceof StorageUnavailable) {
                return Problem.of(503, "storage-unavailable", "The storage does not answer", "A still cannot be kept or read just now. The studio's log says why.");
            }
            if (cause instanceof KeyUnavailable) {
                LOG.log(Level.WARNING, "a webhook''s secret cannot be kept: {0}", cause.getMessage());
                return Problem.of(503, "storage-unavailable", "The storage does not answer", "A secret cannot be kept just now. The studio's log says why.");
            }
            if (cause instanceof PictureTooLarge) {
                return Problem.of(413, "too-large", "Too large", cause.getMessage() + '.');
            }
        }
        if (thrown instanceof WebApplicationException web) {
            return http(web.getResponse().getStatus());
        }
        LOG.log(Level.SEVERE, "unexpected " + thrown.getClass().getName(), thrown);
        return Problem.of(500, "internal", "Something went wrong", "This is a defect of the studio. Its log has the details.");
    }

    private static Problem http(int status) {
        return switch (status) {
            case 400 -> Problem.invalid("", "The request is not readable.");
            case 401 -> Problem.unauthenticated();
            case 403 -> Problem.forbidden("The token's groups do not allow this.");
            case 404 -> Problem.of(404, "not-found", "Not found", "There is nothing at this address.");
            case 405 -> Problem.of(405, "method-not-allowed", "Method not allowed", "This address does not take this method.");
            case 406 -> Problem.of(406, "not-acceptable", "Not acceptable", "This address cannot answer in the media type asked for.");
            case 413 -> Problem.of(413, "too-large", "Too large", "The body is larger than this address takes.");
            case 415 -> Problem.of(415, "unsupported-media", "Unsupported media type", "This address does not take this media type.");
            default -> Problem.of(status, "http", "Request failed", "The request could not be answered.");
        };
    }

    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        var field = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            // the first two nodes are the method and its parameter
            boolean parameter = depth == 1 && node.getKind() == jakarta.validation.ElementKind.PARAMETER;
            if (node.getKind() == jakarta.validation.ElementKind.CONTAINER_ELEMENT) {
                continue;
            }
            if (depth++ > 1 || parameter && !violation.getPropertyPath().toString().contains("body")) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return new Problem.Violation(field.toString(), violation.getMessage());
    }
}

package studio.ra.web;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** RESTEasy answers what Bean Validation refuses in plain text unless a mapper is nearer to the exception than its own; {@link Problems} is not. */
@Provider
public class InvalidProblems implements ExceptionMapper<ConstraintViolationException> {

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        return Problems.answer(refused, uri);
    }
}

package studio.ra.web;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** RESTEasy has a mapper of its own for these, which tells Java's names as text; a mapper for the very class comes before it. */
@Provider
public class Violations implements ExceptionMapper<ConstraintViolationException> {

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
        var problems = new Problems();
        problems.uri = uri;
        return problems.toResponse(thrown);
    }
}

package studio.ra.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import studio.ra.telemetry.Correlation;

/** Gives each request its id, and says it in the answer. */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = DispatcherType.REQUEST)
public class Correlated extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String ID = "X-Request-Id";

    /** What went wrong within, on its way out. */
    private static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1;

        Thrown(Exception cause) {
            super(cause);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var id = Correlation.of(request.getHeader(ID), request.getHeader("traceparent"));
        response.setHeader(ID, id);
        try {
            Correlation.within(id, () -> {
                try {
                    chain.doFilter(request, response);
                    return null;
                } catch (IOException | ServletException e) {
                    throw new Thrown(e);
                }
            });
        } catch (Thrown thrown) {
            if (thrown.getCause() instanceof IOException io) {
                throw io;
            }
            throw (ServletException) thrown.getCause();
        }
    }
}

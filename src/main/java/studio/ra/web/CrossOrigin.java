package studio.ra.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Pages of other origins may use the contract where the operator names their origin, letter by letter; without that a browser keeps them out. Whoever calls needs a
 * token all the same: no cookie stands for one, so none is ever let along.
 */
@WebFilter(urlPatterns = {"/api", "/api/*"}, asyncSupported = true, dispatcherTypes = DispatcherType.REQUEST)
public class CrossOrigin extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
    private static final String ASKED = "Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID, Prefer, Range";
    private static final String ANSWERED = "Content-Disposition, Content-Range, ETag, Idempotency-Key, Link, Location, Preference-Applied, Retry-After, WWW-Authenticate";
    /** For how long a browser need not ask again, in seconds. */
    private static final String REMEMBERED = "600";

    private Set<String> origins = Set.of();

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        origins = Set.copyOf(ConfigProvider.getConfig().getOptionalValues("ra.cors.origins", String.class).orElse(List.of()).stream().map(String::strip).toList());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (origins.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader("Vary", "Origin");
        var origin = request.getHeader("Origin");
        if (origin == null || !origins.contains(origin)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        if (request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null) {
            response.setHeader("Access-Control-Allow-Methods", METHODS);
            response.setHeader("Access-Control-Allow-Headers", ASKED);
            response.setHeader("Access-Control-Max-Age", REMEMBERED);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setHeader("Access-Control-Expose-Headers", ANSWERED);
        chain.doFilter(request, response);
    }
}

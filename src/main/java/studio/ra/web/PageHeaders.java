package studio.ra.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Says with every answer what a browser may do with it, and how long it may keep a file. The pages of the container itself (`/openapi/ui`, `/health`,
 * `/metrics`) are other applications, and what they load is theirs.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = DispatcherType.REQUEST)
public class PageHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;

    private transient StaticFile files;
    private String policy;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        files = new StaticFile(config.getServletContext());
        try (var index = config.getServletContext().getResourceAsStream("/index.html")) {
            policy = index == null ? ContentPolicy.NOTHING : ContentPolicy.of(new String(index.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ServletException("the page cannot be read", e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var asked = request.getRequestURI().substring(request.getContextPath().length());
        var path = asked.isEmpty() || asked.equals("/") ? "/index.html" : asked;
        boolean api = path.equals("/api") || path.startsWith("/api/");
        response.setHeader("Content-Security-Policy", api ? ContentPolicy.NOTHING : policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (api) {
            chain.doFilter(request, response);
            return;
        }
        var tag = files.tag(path);
        if (tag.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", StaticFile.caching(path));
        response.setHeader("ETag", tag.get());
        if (StaticFile.matches(request.getHeader("If-None-Match"), tag.get())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        chain.doFilter(new Undated(request), response);
    }

    /** Asks for a file whatever its date: builds are reproducible, so two versions of a file may bear the same one. */
    private static final class Undated extends HttpServletRequestWrapper {

        Undated(HttpServletRequest request) {
            super(request);
        }

        @Override
        public long getDateHeader(String name) {
            return name.equalsIgnoreCase("If-Modified-Since") ? -1 : super.getDateHeader(name);
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("If-Modified-Since") ? null : super.getHeader(name);
        }
    }
}

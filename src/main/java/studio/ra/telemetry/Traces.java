package studio.ra.telemetry;

import java.util.function.Function;
import java.util.function.Supplier;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the studio adds to the traces that the server takes of requests and of orders to vendors. Where traces are off, OpenTelemetry is not there at all:
 * then annotations mean nothing, and nothing else of it is touched.
 */
@ApplicationScoped
public class Traces {

    private static final boolean ON = present();

    /**
     * An order to a vendor, as a span.
     *
     * @param model   of the catalogue
     * @param outcome the word for what came of it
     */
    @WithSpan("vendor draws")
    public <T> T order(@SpanAttribute("ra.model") String model, @SpanAttribute("ra.provider") String provider, Supplier<T> work, Function<T, String> outcome) {
        var done = work.get();
        if (ON) {
            Present.say("ra.outcome", outcome.apply(done));
        }
        return done;
    }

    /** The work as part of the trace it is handed on by, for another thread. */
    static Runnable carrying(Runnable work) {
        return ON ? Present.carrying(work) : work;
    }

    private static boolean present() {
        try {
            Class.forName("io.opentelemetry.api.trace.Span", false, Traces.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /** Loaded only where OpenTelemetry is. */
    private static final class Present {

        static void say(String key, String value) {
            Span.current().setAttribute(key, value);
        }

        static Runnable carrying(Runnable work) {
            return Context.current().wrap(work);
        }
    }
}

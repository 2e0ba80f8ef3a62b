package studio.ra.outward;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.DefaultThreadFactory;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.entity.AsyncEntityProducers;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Runs errands: verbatim, no redirect followed, nothing sent twice, within bounds of size and time. It connects to the addresses {@link Reach} gives out and to
 * no other; the host's name stays what the certificate is checked against.
 */
public final class Carrier implements AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    /** Far more than anybody sends at once, so that nobody waits for another's connection. */
    private static final int CONNECTIONS = 2000;

    private final Reach reach;
    private CloseableHttpAsyncClient client;

    public Carrier(Reach reach) {
        this.reach = reach;
    }

    /**
     * @param limit  of the body, in bytes
     * @param within from now to the last byte
     * @throws Closed                 where the address may not be reached
     * @throws IOException            where no whole answer came in time
     * @throws InterruptedIOException where this thread was interrupted, which it still is
     */
    public Response run(Errand errand, long limit, Duration within) throws IOException {
        // a name server may be slow, and here nobody waits but whoever asked
        reach.addresses(errand.address().getHost());
        var answer = client().execute(producer(errand), new Gathered(limit), null, null, null);
        try {
            return answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new IOException("no answer in time", late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Gathered.TooLarge more) {
                return more.response();
            }
            if (failed.getCause() instanceof Closed closed) {
                throw closed;
            }
            throw new IOException("no answer", failed.getCause());
        }
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close(CloseMode.IMMEDIATE);
            client = null;
        }
    }

    private static AsyncRequestProducer producer(Errand errand) {
        var request = new BasicHttpRequest(errand.method(), errand.address());
        errand.headers().forEach(request::addHeader);
        return new BasicRequestProducer(request, errand.body() == null ? null : AsyncEntityProducers.create(errand.body(), null));
    }

    /** Started at the first errand: most studios have none. */
    private synchronized CloseableHttpAsyncClient client() {
        if (client == null) {
            var connections = PoolingAsyncClientConnectionManagerBuilder.create().setDnsResolver(new Checked(reach))
                    .setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS)
                    .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECT).setTimeToLive(Timeout.ofMinutes(1)).build())
                    .setDefaultTlsConfig(TlsConfig.custom().setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1).build()).build();
            client = HttpAsyncClients.custom().setConnectionManager(connections).setUserAgent("ra")
                    .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(1).build()).setThreadFactory(new DefaultThreadFactory("outward", true))
                    .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(Timeout.DISABLED).build())
                    .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching().disableContentCompression()
                    .build();
            client.start();
        }
        return client;
    }

    /** What the client asks where it connects. */
    private record Checked(Reach reach) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return reach.addresses(host).toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}

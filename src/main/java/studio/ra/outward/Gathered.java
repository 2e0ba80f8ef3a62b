package studio.ra.outward;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

import org.apache.hc.client5.http.async.methods.AbstractBinResponseConsumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;

/** A body gathered in memory up to a limit; where it is larger, the rest is not read. */
final class Gathered extends AbstractBinResponseConsumer<Response> {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long limit;
    private volatile HttpResponse head;

    Gathered(long limit) {
        this.limit = limit;
    }

    @Override
    protected void start(HttpResponse response, ContentType type) {
        head = response;
    }

    @Override
    protected int capacityIncrement() {
        return Integer.MAX_VALUE;
    }

    @Override
    protected void data(ByteBuffer part, boolean last) throws IOException {
        if (bytes.size() + (long) part.remaining() > limit) {
            throw new TooLarge(response(new byte[0], true));
        }
        var piece = new byte[part.remaining()];
        part.get(piece);
        bytes.writeBytes(piece);
    }

    @Override
    protected Response buildResult() {
        return response(bytes.toByteArray(), false);
    }

    @Override
    public void releaseResources() {
        bytes.reset();
    }

    private Response response(byte[] body, boolean tooLarge) {
        var later = head.getFirstHeader("Retry-After");
        return new Response(head.getCode(), later == null ? null : later.getValue(), body, tooLarge);
    }

    /** More came than was agreed to. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
        private final transient Response response;

        TooLarge(Response response) {
            super("the answer is too large");
            this.response = response;
        }

        Response response() {
            return response;
        }
    }
}

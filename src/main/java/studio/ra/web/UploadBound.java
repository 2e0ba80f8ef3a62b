package studio.ra.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

/** A form with a file is read no further than the largest file Ra takes: whoever parses it would put all of it on the disk. */
@Provider
public class UploadBound implements ReaderInterceptor {

    /** Bytes of a file. */
    static final int MOST = 20_000_000;
    /** Bytes of the other fields and of what separates them. */
    private static final int FRAME = 100_000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        context.setInputStream(new Bounded(context.getInputStream(), MOST + FRAME));
        try {
            return context.proceed();
        } catch (IOException e) {
            // a form without a boundary, or one that ends within a part
            throw noForm();
        } catch (RuntimeException e) {
            // the parser says so where a part has no name
            throw e instanceof WebApplicationException || e instanceof Problem || e.getCause() instanceof Problem ? e : noForm();
        }
    }

    private static Problem noForm() {
        return Problem.invalid("", "The body is not a form with a file.");
    }

    static Problem tooLarge() {
        return Problem.of(413, "too-large", "Too large", "A file has at most 20 MB.");
    }

    /** Throws a 413 once more than {@code left} bytes were read. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            return (int) counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            return (int) counted(read, read);
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            return counted(skipped, skipped);
        }

        private long counted(long answer, long bytes) {
            left -= answer < 0 ? 0 : bytes;
            if (left < 0) {
                throw tooLarge();
            }
            return answer;
        }
    }
}

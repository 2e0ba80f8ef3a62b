package studio.ra.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

/**
 * The answer that carries an image: conditional, in ranges, cached for ever because an address never changes its bytes.
 *
 * @param source    of the bytes
 * @param size      how many
 * @param mediaType of the bytes
 * @param tag       changes with the bytes, without quotes
 * @param name      the file name a browser offers
 */
record AssetContent(Source source, long size, String mediaType, String tag, String name) {

    /** Gives bytes {@code first} to {@code last}, both included. */
    interface Source {

        InputStream open(long first, long last) throws IOException;

        /** A small file, which may hold more than is taken of it. */
        static Source of(Path file) {
            return (first, last) -> {
                var in = Files.newInputStream(file);
                in.skipNBytes(first);
                return in;
            };
        }
    }

    /** @param body whether the bytes themselves are wanted: not for HEAD */
    Response answer(Request request, HttpHeaders headers, UriInfo uri, boolean body) {
        var unchanged = request.evaluatePreconditions(new EntityTag(tag));
        if (unchanged != null) {
            return described(unchanged).build();
        }
        var range = AssetRange.of(rangeOf(headers), size);
        if (range.isEmpty()) {
            return unsatisfiable(uri.getRequestUri().getRawPath(), body);
        }
        var asked = range.get();
        var answer = described(asked.whole() ? Response.ok() : Response.status(206))
                .type(mediaType)
                .header("Content-Length", asked.length())
                .header("Content-Disposition", "inline; filename=\"" + name + '"');
        if (!asked.whole()) {
            answer.header("Content-Range", "bytes " + asked.first() + '-' + asked.last() + '/' + size);
        }
        return body ? answer.entity(bytes(asked)).build() : answer.build();
    }

    /** A range of other bytes than the client has seen is no use to it: then it gets them all. */
    private String rangeOf(HttpHeaders headers) {
        var same = headers.getHeaderString("If-Range");
        return same == null || same.equals('"' + tag + '"') ? headers.getHeaderString("Range") : null;
    }

    private Response unsatisfiable(String instance, boolean body) {
        var answer = Response.status(416).header("Content-Range", "bytes */" + size);
        return body ? answer.type("application/problem+json")
                .entity(Problem.of(416, "range-not-satisfiable", "Range not satisfiable", "There are " + size + " bytes.").body(instance)).build() : answer.build();
    }

    private Response.ResponseBuilder described(Response.ResponseBuilder answer) {
        return answer.tag(new EntityTag(tag)).header("Cache-Control", "private, max-age=31536000, immutable").header("Accept-Ranges", "bytes");
    }

    private StreamingOutput bytes(AssetRange range) {
        return out -> {
            try (var in = source.open(range.first(), range.last())) {
                var some = new byte[1 << 16];
                for (long left = range.length(); left > 0;) {
                    int read = in.read(some, 0, (int) Math.min(left, some.length));
                    if (read < 0) {
                        throw new EOFException(name + " ends " + left + " bytes early");
                    }
                    out.write(some, 0, read);
                    left -= read;
                }
            }
        };
    }
}

package studio.ra.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

import studio.ra.graph.Ids;

/**
 * Bytes in S3-compatible object storage: {@code assets/<sha256>} in one bucket. An object appears when all of it is there, and the server refuses one
 * that is not what its checksum says. Every call may be sent again, because the same name always means the same bytes.
 */
final class Bucket implements Vault {

    private static final String ASSETS = "assets/";
    private static final String LEAVING = "leaving/";
    private static final String ID = "id";
    /** What was kept so recently is too young for any {@link #remove}, whose least is an hour; it needs no second put. */
    private static final Duration FRESH = Duration.ofMinutes(10);
    /** Who removes is done in far less, or it crashed: then its mark means nothing. */
    private static final Duration CRASHED = Duration.ofMinutes(5);
    private static final int TRIES = 50;

    private final S3Client s3;
    private final String bucket;
    private final Duration fresh;
    private volatile String id;

    Bucket(S3Client s3, String bucket) {
        this(s3, bucket, FRESH);
    }

    /** @param fresh how young an object is that is not put again */
    Bucket(S3Client s3, String bucket, Duration fresh) {
        this.s3 = s3;
        this.bucket = bucket;
        this.fresh = fresh;
    }

    @Override
    public String id() throws IOException {
        if (id == null) {
            id = readOrMake();
        }
        return id;
    }

    private String readOrMake() throws IOException {
        if (head(ID) == null) {
            var mine = Ids.next().getBytes(StandardCharsets.US_ASCII);
            try {
                // whoever comes second is refused, and reads what the first one made
                asked(() -> s3.putObject(put -> put.bucket(bucket).key(ID).ifNoneMatch("*"), RequestBody.fromBytes(mine)));
            } catch (Refused e) {
                if (e.status != 412 && e.status != 409) {
                    throw e;
                }
            }
        }
        return theirId();
    }

    private String theirId() throws IOException {
        return asked(() -> s3.getObjectAsBytes(get -> get.bucket(bucket).key(ID))).asUtf8String();
    }

    @Override
    public void keep(String sha256, byte[] bytes) throws IOException {
        var there = head(ASSETS + sha256);
        if (there != null && there.contentLength() == bytes.length && there.lastModified().isAfter(Instant.now().minus(fresh))) {
            return;
        }
        var checksum = md5(bytes);
        for (int i = 0; i < TRIES; i++) {
            // first the mark and then the bytes: where there is no mark any more, what its owner did is done
            if (put(sha256, bytes, checksum) && !leaving(sha256) && head(ASSETS + sha256) != null) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        throw new IOException(sha256 + " is being removed");
    }

    /** @return false where the server found what it had just written gone again, as some say of an object that is removed at the same moment */
    private boolean put(String sha256, byte[] bytes, String checksum) throws IOException {
        try {
            asked(() -> s3.putObject(put -> put.bucket(bucket).key(ASSETS + sha256).contentMD5(checksum), RequestBody.fromBytes(bytes)));
            return true;
        } catch (Refused e) {
            if (e.getCause() instanceof NoSuchKeyException) {
                return false;
            }
            throw e;
        }
    }

    /** Against what the way does to bytes; of S3's checksums the one that every compatible server knows. */
    private static String md5(byte[] bytes) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean leaving(String sha256) throws IOException {
        var mark = head(LEAVING + sha256);
        return mark != null && mark.lastModified().isAfter(Instant.now().minus(CRASHED));
    }

    @Override
    public OptionalLong size(String sha256) throws IOException {
        var there = head(ASSETS + sha256);
        return there == null ? OptionalLong.empty() : OptionalLong.of(there.contentLength());
    }

    @Override
    public InputStream open(String sha256, long first, long last) throws IOException {
        try {
            return asked(() -> s3.getObject(get -> get.bucket(bucket).key(ASSETS + sha256).range(range(first, last))));
        } catch (Refused e) {
            throw e.status == 404 ? new NoSuchFileException(ASSETS + sha256) : e;
        }
    }

    private static String range(long first, long last) {
        return last != END ? "bytes=" + first + '-' + last : first > 0 ? "bytes=" + first + '-' : null;
    }

    @Override
    public List<Held> page(String after, int limit) throws IOException {
        return asked(() -> s3.listObjectsV2(list -> list.bucket(bucket).prefix(ASSETS).maxKeys(limit).startAfter(after == null ? null : ASSETS + after)))
                .contents().stream().map(object -> new Held(object.key().substring(ASSETS.length()), object.size(), object.lastModified()))
                .filter(held -> held.sha256().matches("[0-9a-f]{64}")).toList();
    }

    /** Object storage knows no way to remove only what nobody put meanwhile, so a mark is set first, which {@link #keep} looks for after its put. */
    @Override
    public boolean remove(String sha256, Instant before) throws IOException {
        var until = System.nanoTime() + CRASHED.dividedBy(2).toNanos();
        asked(() -> s3.putObject(put -> put.bucket(bucket).key(LEAVING + sha256), RequestBody.fromString(Instant.now().toString())));
        try {
            var there = head(ASSETS + sha256);
            boolean old = there != null && there.lastModified().isBefore(before);
            if (old && System.nanoTime() - until < 0) {
                asked(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(ASSETS + sha256)));
                return true;
            }
            return false;
        } finally {
            asked(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(LEAVING + sha256)));
        }
    }

    @Override
    public void attached() throws IOException {
        if (id == null) {
            asked(() -> s3.headBucket(head -> head.bucket(bucket)));
        } else if (!theirId().equals(id)) {
            throw new IOException("not the bucket this studio began with");
        }
    }

    @Override
    public String fault() {
        try {
            attached();
            return null;
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    @Override
    public void sweep(Instant until) {
        // an upload that was cut short never was an object, and an old mark means nothing
    }

    /** Null where there is no such object. */
    private HeadObjectResponse head(String key) throws IOException {
        try {
            return asked(() -> s3.headObject(head -> head.bucket(bucket).key(key)));
        } catch (Refused e) {
            if (e.status == 404) {
                return null;
            }
            throw e;
        }
    }

    private static <T> T asked(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (S3Exception e) {
            throw new Refused(e);
        } catch (SdkException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The server's own no. */
    private static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        private final int status;

        Refused(S3Exception e) {
            super(e.getMessage(), e);
            this.status = e.statusCode();
        }
    }

    @Override
    public void close() {
        s3.close();
    }

    @Override
    public String toString() {
        return "the bucket " + bucket;
    }
}

package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Bytes in a bucket of a real S3 server. */
class BucketIT extends StoreContract {

    private static S3Server server;

    @TempDir
    Path data;
    private final String bucket = "stills-" + UUID.randomUUID();
    private S3Client s3;

    @BeforeAll
    static void running() {
        server = new S3Server();
    }

    @AfterAll
    static void over() {
        server.close();
    }

    @Override
    Store opened() {
        if (s3 == null) {
            server.bucket(bucket);
            s3 = server.client();
            // this server keeps objects in folders and removes the empty ones, in which a put at the same moment fails; object storage has no folders
            s3.putObject(put -> put.bucket(bucket).key("leaving/stays"), RequestBody.fromString(""));
        }
        return new Store(new Bucket(s3, bucket, Duration.ZERO), data);
    }

    @AfterEach
    void closed() {
        s3.close();
    }

    @Override
    void overwrite(String sha256, byte[] bytes) {
        s3.putObject(put -> put.bucket(bucket).key("assets/" + sha256), RequestBody.fromBytes(bytes));
    }

    @Override
    void lose(String sha256) {
        s3.deleteObject(delete -> delete.bucket(bucket).key("assets/" + sha256));
    }

    @Test
    void aBucketThatIsNotThereIsABrokenStorage() {
        var nowhere = new Store(new Bucket(s3, "nowhere"), data);
        assertFalse(nowhere.room());
        assertThrows(StorageUnavailable.class, nowhere::id);
        assertThrows(StorageUnavailable.class, () -> nowhere.keep(bytes("abc")));
        assertThrows(StorageUnavailable.class, () -> nowhere.page(null, 10));
    }

    @Test
    void anotherBucketOfTheSameNameIsNotTheOneThisStudioBeganWith() {
        store.id();
        s3.putObject(put -> put.bucket(bucket).key("id"), RequestBody.fromString("another"));
        assertFalse(store.room());
        assertThrows(StorageUnavailable.class, store::attached);
    }

    @Test
    void aWrongSecretIsABrokenStorageAndIsNotInItsWords() {
        try (var stranger = server.client("no-such-secret")) {
            var refused = assertThrows(StorageUnavailable.class, () -> new Store(new Bucket(stranger, bucket), data).keep(bytes("abc")));
            assertFalse(refused.getCause().getMessage().contains("no-such-secret"));
            assertEquals(403, ((S3Exception) refused.getCause().getCause()).statusCode());
        }
    }

    @Test
    void whatWasJustKeptIsNotSentAgain() {
        var quick = new Store(new Bucket(s3, bucket), data);
        quick.keep(bytes("abc"));
        overwrite(ABC, bytes("abd"));
        quick.keep(bytes("abc"));
        assertEquals(Store.State.DAMAGED, quick.examine(new Stored(ABC, 3)));
        store.keep(bytes("abc"));
        assertEquals(Store.State.WHOLE, quick.examine(new Stored(ABC, 3)));
    }

    @Test
    void aServerThatIsAwayIsABrokenStorageUntilItIsBack() {
        var stored = store.keep(bytes("abc"));
        server.stop();
        assertFalse(store.room());
        assertThrows(StorageUnavailable.class, () -> store.keep(bytes("abcd")));
        assertThrows(StorageUnavailable.class, () -> store.examine(stored));
        server.start();
        server.bucket(bucket);
        assertTrue(store.keep(bytes("abc")).equals(stored));
    }
}

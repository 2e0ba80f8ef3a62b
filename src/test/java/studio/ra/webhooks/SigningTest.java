package studio.ra.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningTest {

    @TempDir
    Path data;

    /** The example of the Standard Webhooks libraries. */
    @Test
    void aDeliveryIsSignedAsTheStandardSays() {
        assertEquals("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow()
                .sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"));
    }

    @Test
    void aTextOfTheCallersIsItsOwnKey() {
        assertEquals(Secret.of("whsec_c2hoIQ==").orElseThrow().sign("a", 1, "b"), Secret.of("shh!").orElseThrow().sign("a", 1, "b"));
        assertNotEquals(Secret.of("shh?").orElseThrow().sign("a", 1, "b"), Secret.of("shh!").orElseThrow().sign("a", 1, "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "whsec_", "whsec_***", "whsec_a"})
    void whatIsNoKeyIsNoSecret(String text) {
        assertTrue(Secret.of(text).isEmpty());
    }

    @Test
    void aSecretThatIsMadeIsNewAndCanBeReadAgain() {
        var secret = Secret.fresh();
        assertEquals(secret.sign("a", 1, "b"), Secret.of(secret.text()).orElseThrow().sign("a", 1, "b"));
        assertNotEquals(Secret.fresh().text(), secret.text());
        assertFalse(secret.toString().contains(secret.text().substring(6)));
    }

    @Test
    void aSealedSecretIsOpenedByTheSameKeyForTheSameWebhookOnly() throws IOException {
        var box = new Strongbox(Optional.empty(), Optional.empty(), data.toString());
        assertTrue(box.id().isEmpty());
        var sealed = box.seal("whsec_x", "w https://a");
        assertFalse(sealed.contains("whsec"));
        assertNotEquals(sealed, box.seal("whsec_x", "w https://a"));
        assertEquals("whsec_x", new Strongbox(Optional.empty(), Optional.empty(), data.toString()).open(sealed, "w https://a"));
        assertThrows(KeyUnavailable.class, () -> box.open(sealed, "w https://b"));
        assertThrows(KeyUnavailable.class, () -> box.open("AAAA", "w https://a"));
        assertThrows(KeyUnavailable.class, () -> box.open("no base64!", "w https://a"));
        var other = new Strongbox(Optional.of("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="), Optional.empty(), data.toString());
        assertNotEquals(box.id(), other.id());
        assertThrows(KeyUnavailable.class, () -> other.open(sealed, "w https://a"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("webhook-key"))));
        try (var files = Files.list(data)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aKeyIsReplacedByOneThatKnowsTheFormer() throws IOException {
        var sealed = new Strongbox(Optional.empty(), Optional.empty(), data.toString()).seal("whsec_x", "w https://a");
        var former = Files.readString(data.resolve("webhook-key"));
        var next = Optional.of("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        var box = new Strongbox(next, Optional.of(former), data.toString());
        assertEquals(new Strongbox(Optional.empty(), Optional.empty(), data.toString()).id(), box.former());
        assertEquals("whsec_x", new Strongbox(next, Optional.empty(), data.toString()).open(box.reseal(sealed, "w https://a"), "w https://a"));
        assertThrows(KeyUnavailable.class, () -> box.reseal(sealed, "w https://b"));
        assertThrows(KeyUnavailable.class, () -> box.reseal(box.seal("whsec_x", "w https://a"), "w https://a"));
        assertTrue(new Strongbox(next, next, data.toString()).former().isEmpty());
    }

    @Test
    void aKeyThatIsNoneIsSaidWithoutRepeatingIt() {
        var thrown = assertThrows(KeyUnavailable.class, () -> new Strongbox(Optional.of("not-a-key"), Optional.empty(), data.toString()).sealing());
        assertFalse(thrown.getMessage().contains("not-a-key"));
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 20", "3, 80", "4, 320", "7, 20480", "8, 43200", "20, 43200"})
    void pausesGrowFourfoldToTwelveHoursAndNoTwoAreAlike(int made, long seconds) {
        var patience = new Patience(Duration.ofSeconds(5), 100);
        var dice = new Random(7);
        var pauses = java.util.stream.IntStream.range(0, 200).mapToLong(i -> patience.after(made, null, dice).orElseThrow().toMillis()).boxed().toList();
        assertTrue(pauses.stream().allMatch(ms -> ms >= seconds * 800 && ms <= seconds * 1200), pauses::toString);
        assertTrue(pauses.stream().distinct().count() > 100);
    }

    @Test
    void aTargetMayAskForMoreButNotForDaysAndTheLastAttemptIsTheLast() {
        var patience = new Patience(Duration.ofSeconds(5), 3);
        assertEquals(Optional.of(Duration.ofMinutes(5)), patience.after(1, Duration.ofMinutes(5), new Random()));
        assertEquals(Optional.of(Duration.ofHours(12)), patience.after(1, Duration.ofDays(9), new Random()));
        assertTrue(patience.after(2, null, new Random()).isPresent());
        assertTrue(patience.after(3, null, new Random()).isEmpty());
    }
}

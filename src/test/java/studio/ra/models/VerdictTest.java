package studio.ra.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.stream.Stream;

import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {

    static Stream<Throwable> neverSent() {
        return Stream.of(new ConnectException("refused"), new UnknownHostException("x"), new SSLHandshakeException("x"), new SocketTimeoutException("Connect timed out"));
    }

    static Stream<Throwable> perhapsSent() {
        return Stream.of(new SocketTimeoutException("Read timed out"), new SocketException("Connection reset"), new IllegalStateException());
    }

    @ParameterizedTest
    @MethodSource("neverSent")
    void onlyAConnectionThatNeverStoodSentNothing(Throwable failure) {
        assertEquals(new Outcome.Unavailable(Cause.UNREACHABLE), Verdict.lost(new RuntimeException(failure)));
    }

    @ParameterizedTest
    @MethodSource("perhapsSent")
    void anythingElseIsUnknown(Throwable failure) {
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), Verdict.lost(new RuntimeException(failure)));
    }

    @Test
    void aServerThatNamesATimeToComeBackDidNothing() {
        assertEquals(new Outcome.Unavailable(Cause.UPSTREAM, Duration.ofSeconds(3)), Verdict.of(503, false, Duration.ofSeconds(3)));
    }
}

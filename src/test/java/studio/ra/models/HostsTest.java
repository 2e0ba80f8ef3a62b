package studio.ra.models;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

    private static final Hosts VENDOR = new Hosts(URI.create("https://api.bfl.ai"), List.of("bfl.ai", "relay.test:8443"), List.of("blob.test"));
    private static final Hosts LOCAL = new Hosts(URI.create("http://127.0.0.1:8080"), List.of("bfl.ai"), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"https://api.bfl.ai/x?id=1", "https://api.eu2.bfl.ai/x", "https://BFL.AI/x", "https://relay.test:8443/x"})
    void theVendorsOwnHostsMayBeShownTheKey(String address) {
        assertTrue(VENDOR.forKey(address).isPresent());
        assertTrue(VENDOR.forResult(address).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://api.bfl.ai/x", "https://evilbfl.ai/x", "https://bfl.ai.evil.test/x", "https://bfl.ai@evil.test/x", "https://user@bfl.ai/x",
            "https://evil.test/bfl.ai", "https://relay.test/x", "http://127.0.0.1/x", "https://169.254.169.254/x", "//bfl.ai/x", "bfl.ai", "ftp://bfl.ai/x", "",
            "https://evil.test\\@bfl.ai/x", "https://bfl.ai%2eevil.test/x", "javascript:alert(1)"})
    void nobodyElseMay(String address) {
        assertFalse(VENDOR.forKey(address).isPresent());
        assertFalse(VENDOR.forResult(address).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://blob.test/x", "https://a.blob.test/x"})
    void resultsLieAtMoreHostsThatSeeNoKey(String address) {
        assertTrue(VENDOR.forResult(address).isPresent());
        assertFalse(VENDOR.forKey(address).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9/x", "http://localhost:9/x", "http://[::1]:9/x"})
    void aVendorOnLoopbackDeliversFromLoopbackButIsAskedAtItsOwnPortOnly(String address) {
        assertTrue(LOCAL.forResult(address).isPresent());
        assertFalse(LOCAL.forKey(address).isPresent());
        assertTrue(LOCAL.forKey("http://localhost:8080/x").isPresent());
    }
}

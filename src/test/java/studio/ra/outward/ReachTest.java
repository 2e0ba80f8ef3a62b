package studio.ra.outward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private final Reach nobodyNamed = new Reach(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.0.1",
            "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.7",
            "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
            "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "100::1",
            "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:a9fe:a9fe::1", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1"})
    void whatIsNoPlaceOfThePublicNetworkIsClosed(String address) throws UnknownHostException {
        assertTrue(SpecialPurpose.holds(InetAddress.getByName(address)));
        assertThrows(Closed.class, () -> nobodyNamed.addresses(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.255.255.255", "128.0.0.1", "169.253.255.255",
            "169.255.0.1", "172.15.255.255", "172.32.0.1", "192.0.1.1", "192.167.255.255", "192.169.0.1", "198.17.255.255", "198.20.0.1", "223.255.255.255",
            "2606:4700:4700::1111", "2001:4860:4860::8888", "2a00::1", "64:ff9b::8.8.8.8", "::ffff:8.8.8.8"})
    void thePublicNetworkIsOpen(String address) throws UnknownHostException {
        assertFalse(SpecialPurpose.holds(InetAddress.getByName(address)));
        assertEquals(List.of(InetAddress.getByName(address)), nobodyNamed.addresses(address));
    }

    /** Java makes another kind of address of what is written so, but not of bytes that come from a name server. */
    @Test
    void aMappedAddressIsJudgedByTheOneItCarries() throws UnknownHostException {
        var mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        mapped[12] = 127;
        mapped[15] = 1;
        assertTrue(SpecialPurpose.holds(java.net.Inet6Address.getByAddress(null, mapped, -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.1/", "https://2130706433/", "https://0x7f000001/", "https://0x7f.0.0.1/", "https://0177.0.0.1/", "https://017700000001/",
            "https://127.0.0.01/", "https://127.0.0.1./", "https://localhost./", "https://[::ffff:127.0.0.1%25lo]/", "https://[fe80::1%25eth0]/", "https://user@127.0.0.1/",
            "https://hooks.example.com@127.0.0.1/", "https://user:secret@hooks.example.com/", "https://hooks.example.com\\@127.0.0.1/", "https://hooks.example.com/#x",
            "https://①②⑦.0.0.1/", "https://exämple.com/", "https://a..b/", "https://-a.com/", "https:///x", "https:hooks.example.com", "//hooks.example.com/", "hooks.example.com",
            "ftp://hooks.example.com/", "file:///etc/passwd", "gopher://127.0.0.1:6379/_x", "javascript:alert(1)", "https://hooks.example.com:0/", "https://hooks.example.com:99999/",
            "https://hooks.example.com/\r\nX: y", "https://hooks.example.com/ x", "", "https://1.2.3.4.5/", "https://a.0x1/", "https://256.1.1.1/x"})
    void whatNotEverybodyReadsAlikeIsNoAddress(String address) {
        assertTrue(nobodyNamed.refuses(address).isPresent(), address);
        assertTrue(new Reach(List.of("127.0.0.0/8", "::/0", "0.0.0.0/0")).refuses(address).isPresent(), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://[::FFFF:7F00:1]:8443/x", "https://10.1.2.3:8443/x", "HTTPS://169.254.169.254/latest/meta-data",
            "https://[fd00:ec2::254]/", "https://0.0.0.0/", "https://localhost/", "https://LOCALHOST/x"})
    void theHouseItselfIsRefused(String address) {
        assertTrue(nobodyNamed.refuses(address).orElse("").startsWith("leads to an address"), address);
    }

    @Test
    void onlyWhatIsNamedMayBeReachedWithoutTls() {
        assertEquals("is not an https address", nobodyNamed.refuses("http://8.8.8.8/").orElseThrow());
        assertEquals("is not an https address", new Reach(List.of("127.0.0.1")).refuses("http://8.8.8.8/").orElseThrow());
        assertTrue(nobodyNamed.refuses("https://8.8.8.8:8443/a?b=c").isEmpty());
        assertTrue(new Reach(List.of("8.8.8.0/24")).refuses("http://8.8.8.8/").isEmpty());
        assertTrue(new Reach(List.of("10.0.0.0/8")).refuses("http://10.9.8.7/").isEmpty());
        assertTrue(new Reach(List.of("10.0.0.0/8")).refuses("http://11.9.8.7/").isPresent());
        assertTrue(new Reach(List.of("[::1]")).refuses("http://[::1]:9/").isEmpty());
    }

    @Test
    void aNameIsOpenByItsAddressesOrByItself() throws UnknownHostException {
        var names = names(Map.of("mixed.test", List.of("127.0.0.1", "8.8.8.8"), "inner.test", List.of("10.0.0.1"), "a.inner.test", List.of("10.0.0.2")));
        assertEquals(List.of(InetAddress.getByName("8.8.8.8")), new Reach(List.of(), names).addresses("mixed.test"));
        assertThrows(Closed.class, () -> new Reach(List.of(), names).addresses("inner.test"));
        assertEquals(List.of(InetAddress.getByName("10.0.0.1")), new Reach(List.of("Inner.test"), names).addresses("INNER.TEST"));
        assertThrows(Closed.class, () -> new Reach(List.of("inner.test"), names).addresses("a.inner.test"));
        assertEquals(1, new Reach(List.of(".inner.test"), names).addresses("a.inner.test").size());
        assertThrows(Closed.class, () -> new Reach(List.of(".inner.test"), names).addresses("inner.test"));
    }

    @Test
    void aNameThatIsNotKnownNowMayBeLater() {
        var reach = new Reach(List.of("named.test"), names(Map.of()));
        assertTrue(reach.refuses("https://later.test/").isEmpty());
        assertTrue(reach.refuses("http://later.test/").isPresent());
        assertTrue(reach.refuses("http://named.test/").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/x", "10.0.0/8", "http://x", "a b", "x/8", "::/129", ".", "*.example.com", "127.1", "x:80"})
    void aRuleThatIsNoneIsRefused(String rule) {
        assertThrows(IllegalArgumentException.class, () -> new Reach(List.of(rule)));
    }

    private static Reach.Names names(Map<String, List<String>> known) {
        return host -> {
            var addresses = known.get(host.toLowerCase(java.util.Locale.ROOT));
            if (addresses == null) {
                throw new UnknownHostException(host);
            }
            var found = new InetAddress[addresses.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = InetAddress.getByName(addresses.get(i));
            }
            return found;
        };
    }
}

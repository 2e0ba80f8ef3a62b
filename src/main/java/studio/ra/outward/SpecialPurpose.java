package studio.ra.outward;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** The addresses that are no place of the public network, as IANA's registries of special-purpose addresses (RFC 6890) list them. */
final class SpecialPurpose {

    /** This network, private, shared by carriers, loopback, link-local with the clouds' metadata, protocols, documentation, 6to4 relays, benchmarks, multicast, reserved. */
    private static final List<Block> FOUR = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
    /** All that is global unicast; loopback, unspecified, unique local, link-local and multicast are outside of it. */
    private static final Block GLOBAL = Block.of("2000::/3");
    /** Of that: protocols with Teredo, documentation, and 6to4, which carries an address of the other kind. */
    private static final List<Block> SIX = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");
    /** What a resolver of DNS64 makes of an address of the other kind: good where that one is. */
    private static final Block TRANSLATED = Block.of("64:ff9b::/96");

    private SpecialPurpose() {
    }

    static boolean holds(InetAddress address) {
        if (address instanceof Inet4Address) {
            return FOUR.stream().anyMatch(block -> block.holds(address));
        }
        var bytes = address.getAddress();
        if (TRANSLATED.holds(address) || mapped(bytes)) {
            return holds(four(bytes));
        }
        return !GLOBAL.holds(address) || SIX.stream().anyMatch(block -> block.holds(address));
    }

    /** {@code ::ffff:a.b.c.d}; Java makes the plain address of most, but not of those that come from elsewhere. */
    private static boolean mapped(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[10] == -1 && bytes[11] == -1;
    }

    private static InetAddress four(byte[] bytes) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Block> blocks(String... texts) {
        return Arrays.stream(texts).map(Block::of).toList();
    }
}

package studio.ra.outward;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;

/**
 * A block of addresses in CIDR notation.
 *
 * @param first an address in it
 * @param bits  how many leading bits all its addresses share
 */
record Block(InetAddress first, int bits) {

    Block {
        Objects.requireNonNull(first);
        if (bits < 0 || bits > first.getAddress().length * 8) {
            throw new IllegalArgumentException("a block of " + first.getHostAddress() + " has no " + bits + " bits");
        }
    }

    /** @param text such as {@code 10.0.0.0/8}, or one address. @throws IllegalArgumentException where it is neither; no name is looked up */
    static Block of(String text) {
        int slash = text.indexOf('/');
        var address = slash < 0 ? text : text.substring(0, slash);
        if (!Target.literal(address)) {
            throw new IllegalArgumentException("not an address or a block of addresses: " + text);
        }
        try {
            var first = InetAddress.getByName(address);
            return new Block(first, slash < 0 ? first.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("not an address or a block of addresses: " + text);
        }
    }

    boolean holds(InetAddress other) {
        var mine = first.getAddress();
        var theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}

package studio.ra.outward;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses may be reached: those of the public network, over https, and those the operator named, over http as well. A name is judged by the addresses
 * it has, each time anew, by the very call whose answer is connected to: what a name server says later does not matter.
 */
public final class Reach {

    /** Looks a name up. */
    interface Names {

        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Set<String> hosts = new HashSet<>();
    private final List<String> domains = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Names names;

    /**
     * @param named hosts, domains with a dot before them ({@code .example.com}, for all hosts below), addresses and blocks of addresses
     * @throws IllegalArgumentException naming what is none of these
     */
    public Reach(List<String> named) {
        this(named, InetAddress::getAllByName);
    }

    Reach(List<String> named, Names names) {
        this.names = names;
        named.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).filter(one -> !one.isEmpty()).forEach(this::allow);
    }

    private void allow(String one) {
        var bare = one.startsWith("[") && one.endsWith("]") ? one.substring(1, one.length() - 1) : one;
        if (bare.contains("/") || Target.literal(bare)) {
            blocks.add(Block.of(bare));
        } else if (one.startsWith(".") && Target.of("https://" + one.substring(1)).isPresent()) {
            domains.add(one);
        } else if (Target.of("https://" + one).filter(host -> host.host().equals(one)).isPresent()) {
            hosts.add(one);
        } else {
            throw new IllegalArgumentException("neither a host nor a block of addresses: " + one);
        }
    }

    /**
     * The addresses of a host that may be reached, in the order they are looked up.
     *
     * @throws Closed               where it has others only
     * @throws UnknownHostException where it has none
     */
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        var known = host.toLowerCase(Locale.ROOT);
        var open = Arrays.stream(names.of(host)).filter(address -> named(known) || named(address) || !SpecialPurpose.holds(address)).toList();
        if (open.isEmpty()) {
            throw new Closed(host);
        }
        return open;
    }

    /** What is wrong with an address, in the words of a message about a field; empty where it may be reached, or is not known just now. */
    public Optional<String> refuses(String address) {
        var target = Target.of(address);
        if (target.isEmpty()) {
            return Optional.of("is not an https address with a plain host");
        }
        var host = target.get().host();
        try {
            var open = addresses(host);
            boolean named = named(host) || open.stream().allMatch(this::named);
            return target.get().secure() || named ? Optional.empty() : Optional.of("is not an https address");
        } catch (Closed e) {
            return Optional.of("leads to an address that may not be reached: loopback, private or otherwise not public");
        } catch (UnknownHostException e) {
            return target.get().secure() || named(host) ? Optional.empty() : Optional.of("is not an https address");
        }
    }

    private boolean named(String host) {
        return hosts.contains(host) || domains.stream().anyMatch(host::endsWith);
    }

    private boolean named(InetAddress address) {
        return blocks.stream().anyMatch(block -> block.holds(address));
    }
}

package studio.ra.outward;

import java.net.UnknownHostException;

/** A host all of whose addresses are closed: for whoever would connect there is no such host. */
public final class Closed extends UnknownHostException {

    private static final long serialVersionUID = 1;

    Closed(String host) {
        super(host + " has no address that may be reached");
    }
}

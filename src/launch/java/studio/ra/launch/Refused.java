package studio.ra.launch;

/** Why the studio does not start, in the one line its operator reads. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String line) {
        super(line, null, false, false);
    }
}

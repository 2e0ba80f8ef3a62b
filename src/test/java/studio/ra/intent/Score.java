package studio.ra.intent;

import java.util.List;

/** How often the reader agrees with the labels of one axis. */
record Score(String axis, int right, int of) {

    static Score of(String axis, List<Labelled> briefs) {
        return of(axis, briefs, IntentReader.standard());
    }

    static Score of(String axis, List<Labelled> briefs, IntentReader reader) {
        return new Score(axis, (int) briefs.stream().filter(brief -> brief.read(axis, reader).equals(brief.labels().get(axis))).count(), briefs.size());
    }

    double share() {
        return (double) right / of;
    }

    /** A bound of Wilson's 95 % interval. @param side -1 for the lower, 1 for the upper */
    double wilson(int side) {
        double z = 1.96;
        double zz = z * z / of;
        double middle = share() + zz / 2;
        double half = z * Math.sqrt((share() * (1 - share()) + zz / 4) / of);
        return (middle + side * half) / (1 + zz);
    }

    @Override
    public String toString() {
        return String.format("%-15s %3d of %3d  %3.0f %%  [%2.0f, %3.0f]", axis, right, of, 100 * share(), 100 * wilson(-1), 100 * wilson(1));
    }
}

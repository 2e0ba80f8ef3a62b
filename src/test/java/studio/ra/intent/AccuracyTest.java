package studio.ra.intent;

import org.junit.jupiter.api.Test;
class AccuracyTest {
    @Test
    void dev() {
        for (var axis : new String[]{"style", "shotType", "subject", "complex", "detailCritical", "styleNamed"}) {
            var b = Labelled.of("briefs.tsv");
            System.out.println(Score.of(axis, b));
            for (var l : b) if (!l.read(axis).equals(l.labels().get(axis))) System.out.println("   " + l.read(axis) + " not " + l.labels().get(axis) + ": " + l.text());
        }
    }
}

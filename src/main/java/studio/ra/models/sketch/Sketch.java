package studio.ra.models.sketch;

import java.awt.AWTError;
import java.security.SecureRandom;
import java.util.ArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import studio.ra.models.Cause;
import studio.ra.models.Direction;
import studio.ra.models.Drawing;
import studio.ra.models.ImageModel;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Still;

/** The model that is always there: draws in this process, with no key and no network. */
@ApplicationScoped
class Sketch implements ImageModel {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public String provider() {
        return "sketch";
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    /** Drawing is arithmetic: more at once than this would only make each slower. */
    @Override
    public int lanes() {
        return 2;
    }

    @Override
    public int batch(Model model) {
        return 1;
    }

    @Override
    public String compose(Direction direction, Model model) {
        return Wording.of(direction, model.promptLimit());
    }

    /** Without a wished seed one is thrown, and told with the still, so that the same picture can be asked for again. */
    @Override
    public Outcome draw(Drawing drawing) {
        long first = drawing.seed().orElseGet(() -> RANDOM.nextInt(Integer.MAX_VALUE));
        try {
            var stills = new ArrayList<Still>();
            for (int i = 0; i < drawing.count(); i++) {
                stills.add(new Still(new Sheet(true).draw(drawing, first + i), "image/png", first + i));
            }
            return new Outcome.Drawn(stills);
        } catch (AWTError | LinkageError noGraphics) {
            // A runtime without its graphics libraries, or told of a display that is not there.
            return new Outcome.Unavailable(Cause.UPSTREAM);
        }
    }
}

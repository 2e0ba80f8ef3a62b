package studio.ra.models.google;

import studio.ra.models.Direction;
import studio.ra.models.Drawing;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Reply;

/** One of the two ways Google is asked for a picture. */
interface Dialect {

    /** After the colon of the address. */
    String verb();

    int batch();

    String compose(Direction direction, Model model);

    /** The request, as JSON. */
    byte[] body(Drawing drawing);

    /** What a success of HTTP means: it may hold everything, something or nothing. */
    Outcome outcome(Reply reply, Drawing drawing);
}

package studio.ra.models.bytedance;

import java.io.IOException;
import java.util.ArrayList;

import studio.ra.models.Cause;
import studio.ra.models.Delivery;
import studio.ra.models.Drawing;
import studio.ra.models.Outcome;
import studio.ra.models.Reply;
import studio.ra.models.Still;
import studio.ra.models.Verdict;

/** What a success of HTTP holds: images as base64 or as addresses, or an error in an image's place. */
record Answer(Delivery delivery) {

    /** @param deadline of the whole order, in the terms of {@link System#nanoTime} */
    Outcome outcome(Reply reply, Drawing drawing, long deadline) {
        var stills = new ArrayList<Still>();
        Cause withheld = null;
        for (var item : Reply.objects(reply.body(), "data")) {
            var error = Reply.object(item, "error");
            if (!error.isEmpty()) {
                withheld = ArkError.moderation(Reply.text(error, "code")).orElse(Cause.UPSTREAM);
                continue;
            }
            try {
                delivery.item(reply, item, deadline).ifPresent(stills::add);
            } catch (IOException lost) {
                return stills.isEmpty() ? new Outcome.Unknown(Cause.NO_ANSWER) : new Outcome.Drawn(stills, Cause.NO_ANSWER, null);
            }
        }
        return Verdict.drawn(reply, stills, drawing.count(), withheld, null);
    }
}

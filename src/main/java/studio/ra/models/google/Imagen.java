package studio.ra.models.google;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import studio.ra.models.Aspect;
import studio.ra.models.Cause;
import studio.ra.models.Direction;
import studio.ra.models.Drawing;
import studio.ra.models.Figure;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Prose;
import studio.ra.models.Reply;
import studio.ra.models.Still;
import studio.ra.models.Tier;
import studio.ra.models.Verdict;

/** Imagen 4 by {@code :predict}: one to four images an order, no references, no seed on this API. */
final class Imagen implements Dialect {

    private static final int BATCH = 4;
    private static final List<String> SHAPES = List.of("1:1", "3:4", "4:3", "9:16", "16:9");

    private static final Map<String, String> STYLES = Map.of(
            "photoreal", "A photograph, natural light, true skin and materials, 50mm lens",
            "cinematic", "A cinematic film still, dramatic light, shallow depth of field",
            "documentary", "A documentary photograph, available light, candid",
            "stylized", "A stylized 3D render, soft global illumination",
            "painted", "A painting with visible brushwork",
            "illustrated", "An illustration with clean drawn lines",
            "animated", "A frame of an animated film, cel shaded");

    @Override
    public String verb() {
        return "predict";
    }

    @Override
    public int batch() {
        return BATCH;
    }

    /** References cannot travel, so that everyone is spelled out. */
    @Override
    public String compose(Direction direction, Model model) {
        return Prose.within(model.promptLimit()).style(STYLES.getOrDefault(direction.style(), direction.style())).framing(direction).brief(direction)
                .figures(direction, Figure::name).setting(direction).palette(direction).text();
    }

    @Override
    public byte[] body(Drawing drawing) {
        var parameters = Json.createObjectBuilder().add("sampleCount", Math.min(drawing.count(), BATCH))
                .add("aspectRatio", Aspect.of(drawing.direction().aspectRatio()).nearest(SHAPES))
                .add("personGeneration", "allow_adult").add("includeRaiReason", true);
        if (drawing.tier() == Tier.FULL && !drawing.model().wireId().contains("fast")) {
            parameters.add("sampleImageSize", "2K");
        }
        return Json.createObjectBuilder().add("instances", Json.createArrayBuilder().add(Json.createObjectBuilder().add("prompt", drawing.prompt())))
                .add("parameters", parameters).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Images may be missing with a reason, without one, or all of them, to the point of an answer of {@code {}}: all are filtered. */
    @Override
    public Outcome outcome(Reply reply, Drawing drawing) {
        var stills = new ArrayList<Still>();
        var withheld = Cause.MODERATION_OUTPUT;
        for (var value : Reply.objects(reply.body(), "predictions")) {
            if (value.containsKey("bytesBase64Encoded")) {
                var still = reply.still(value.get("bytesBase64Encoded"), null);
                still.ifPresent(stills::add);
                withheld = still.isPresent() ? withheld : Cause.BAD_IMAGE;
            } else {
                withheld = reason(value);
            }
        }
        return Verdict.drawn(reply, stills, drawing.count(), reply.end() == Reply.End.TOO_LARGE ? Cause.BAD_IMAGE : withheld, null);
    }

    private static Cause reason(JsonObject prediction) {
        return Support.cause(Reply.text(prediction, "raiFilteredReason")).orElse(Cause.MODERATION_OUTPUT);
    }
}

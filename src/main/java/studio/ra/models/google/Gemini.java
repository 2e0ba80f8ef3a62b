package studio.ra.models.google;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

/** Gemini's image models by {@code :generateContent}: one image an order, up to fourteen references sent along. */
final class Gemini implements Dialect {

    private static final List<String> SHAPES = List.of("1:1", "1:4", "1:8", "2:3", "3:2", "3:4", "4:1", "4:3", "4:5", "5:4", "8:1", "9:16", "16:9", "21:9");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth");
    private static final Map<String, String> NOUNS = Map.of("character", "the person", "location", "the place", "prop", "the object", "wardrobe", "the clothes");
    private static final Set<String> WITHHELD = Set.of("SAFETY", "IMAGE_SAFETY", "PROHIBITED_CONTENT", "IMAGE_PROHIBITED_CONTENT", "BLOCKLIST", "SPII",
            "RECITATION", "IMAGE_RECITATION");

    private static final Map<String, String> STYLES = Map.of(
            "photoreal", "Create a photorealistic image, as taken with a good camera in natural light",
            "cinematic", "Create a cinematic film still with deliberate light and depth",
            "documentary", "Create a documentary photograph: candid, available light",
            "stylized", "Create a stylized 3D render with consistent shapes",
            "painted", "Create a painting with visible brushwork",
            "illustrated", "Create an illustration with clean drawn lines",
            "animated", "Create a frame of an animated film, cel shaded");

    @Override
    public String verb() {
        return "generateContent";
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public String compose(Direction direction, Model model) {
        return Prose.within(model.promptLimit()).style(STYLES.getOrDefault(direction.style(), direction.style())).framing(direction).brief(direction)
                .figures(direction, figure -> called(figure, model)).setting(direction).palette(direction).text();
    }

    @Override
    public byte[] body(Drawing drawing) {
        var parts = Json.createArrayBuilder().add(Json.createObjectBuilder().add("text", drawing.prompt()));
        drawing.references().forEach(reference -> parts.add(Json.createObjectBuilder().add("inlineData", Json.createObjectBuilder()
                .add("mimeType", reference.mediaType()).add("data", Base64.getEncoder().encodeToString(reference.bytes())))));
        var config = Json.createObjectBuilder().add("responseModalities", Json.createArrayBuilder().add("IMAGE"))
                .add("imageConfig", Json.createObjectBuilder().add("aspectRatio", Aspect.of(drawing.direction().aspectRatio()).nearest(SHAPES))
                        .add("imageSize", "1K"));
        if (drawing.model().wireId().matches("gemini-[3-9].*flash.*")) {
            config.add("thinkingConfig", Json.createObjectBuilder().add("thinkingLevel", drawing.tier() == Tier.FAST ? "MINIMAL" : "HIGH"));
        }
        if (drawing.model().seeds()) {
            drawing.seed().ifPresent(seed -> config.add("seed", seed));
        }
        return Json.createObjectBuilder()
                .add("contents", Json.createArrayBuilder().add(Json.createObjectBuilder().add("role", "user").add("parts", parts)))
                .add("generationConfig", config).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** No image comes in three ways: the prompt was blocked, the image was, or the model answers in words that it would rather not. */
    @Override
    public Outcome outcome(Reply reply, Drawing drawing) {
        var stills = new ArrayList<Still>();
        Cause withheld = null;
        if (reply.body().get("promptFeedback") instanceof JsonObject feedback && feedback.containsKey("blockReason")) {
            withheld = Cause.MODERATION_INPUT;
        }
        for (var candidate : Reply.objects(reply.body(), "candidates")) {
            boolean drew = false;
            for (var part : parts(candidate)) {
                if (data(part) != null && !part.getBoolean("thought", false)) {
                    drew = true;
                    reply.still(data(part).get("data"), null).ifPresent(stills::add);
                }
            }
            withheld = drew || withheld != null ? withheld : reason(candidate);
        }
        return Verdict.drawn(reply, stills, drawing.count(), withheld, null);
    }

    private static Cause reason(JsonObject candidate) {
        var finish = candidate.getString("finishReason", "");
        if (WITHHELD.contains(finish)) {
            return Cause.MODERATION_OUTPUT;
        }
        return finish.equals("STOP") && parts(candidate).stream().anyMatch(part -> part.containsKey("text")) ? Cause.MODERATION_INPUT : Cause.UPSTREAM;
    }

    private static List<JsonObject> parts(JsonObject candidate) {
        return candidate.get("content") instanceof JsonObject content ? Reply.objects(content, "parts") : List.of();
    }

    private static JsonObject data(JsonObject part) {
        return part.get(part.containsKey("inlineData") ? "inlineData" : "inline_data") instanceof JsonObject data ? data : null;
    }

    private static String called(Figure figure, Model model) {
        if (figure.reference() == 0 || figure.reference() > Math.min(model.maxReferences(), ORDINALS.size())) {
            return figure.name();
        }
        return figure.name() + " is " + NOUNS.getOrDefault(figure.kind(), "the subject") + " in the " + ORDINALS.get(figure.reference() - 1)
                + " picture and must look exactly the same";
    }
}

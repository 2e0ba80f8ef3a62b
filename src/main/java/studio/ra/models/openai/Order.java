package studio.ra.models.openai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;

import studio.ra.models.Aspect;
import studio.ra.models.Drawing;
import studio.ra.models.Model;

/** The body of an order, with no field that is not needed: strict servers refuse what they do not know. */
record Order(int pixels) {

    private static final List<String> GPT = List.of("1024x1024", "1536x1024", "1024x1536");
    private static final List<String> DALL_E = List.of("1024x1024", "1792x1024", "1024x1792");

    byte[] body(Drawing drawing) {
        var body = Json.createObjectBuilder();
        fields(drawing).forEach((name, value) -> {
            if (name.equals("n")) {
                body.add(name, drawing.count());
            } else {
                body.add(name, value);
            }
        });
        return body.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same as a form, with the references as files. */
    List<EntityPart> parts(Drawing drawing) {
        var parts = new ArrayList<EntityPart>();
        try {
            for (var field : fields(drawing).entrySet()) {
                parts.add(EntityPart.withName(field.getKey()).mediaType(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8")).content(field.getValue()).build());
            }
            int number = 0;
            for (var reference : drawing.references()) {
                number++;
                var type = reference.mediaType();
                parts.add(EntityPart.withName(drawing.references().size() == 1 ? "image" : "image[]")
                        .fileName("image" + number + "." + type.substring(type.indexOf('/') + 1)).mediaType(type).content(reference.bytes()).build());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** GPT's models always answer in base64 and refuse to be asked for it. */
    private Map<String, String> fields(Drawing drawing) {
        var model = drawing.model().wireId();
        var fields = new LinkedHashMap<String, String>();
        if (!model.equals(Row.UNNAMED)) {
            fields.put("model", model);
        }
        fields.put("prompt", Manner.harmless(drawing.prompt()));
        fields.put("n", String.valueOf(drawing.count()));
        fields.put("size", size(drawing.model(), Aspect.of(drawing.direction().aspectRatio())));
        if (!gpt(model)) {
            fields.put("response_format", "b64_json");
        }
        return fields;
    }

    private String size(Model model, Aspect aspect) {
        if (gpt(model.wireId())) {
            return aspect.nearest(GPT);
        }
        if (model.wireId().startsWith("dall-e")) {
            return model.wireId().equals("dall-e-2") ? "1024x1024" : aspect.nearest(DALL_E);
        }
        var sides = aspect.sides(pixels, 64, 256, 2048);
        return sides[0] + "x" + sides[1];
    }

    private static boolean gpt(String model) {
        return model.startsWith("gpt-") || model.startsWith("chatgpt-");
    }
}

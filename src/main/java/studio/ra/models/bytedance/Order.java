package studio.ra.models.bytedance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;

import studio.ra.models.Aspect;
import studio.ra.models.Drawing;
import studio.ra.models.Reference;

/**
 * The body of an order. Seedream 4.5 knows neither {@code n}, {@code seed}, {@code guidance_scale} nor {@code output_format}, refuses sizes
 * of its predecessors, and stamps its pictures unless told not to.
 *
 * @param model the id this route knows the model by, where it is not the catalogue's
 */
record Order(Optional<String> model) {

    private static final long LARGEST = 10L << 20;

    /** All of at least 3,686,400 pixels. 4K costs the same, takes longer, and is never asked for. */
    private static final Map<String, String> SIZES = sizes();

    /** Whether every reference is small enough for every edition of this API. */
    static boolean carries(List<Reference> references) {
        return references.stream().allMatch(reference -> reference.bytes().length <= LARGEST);
    }

    byte[] body(Drawing drawing) {
        var body = Json.createObjectBuilder().add("model", model.orElse(drawing.model().wireId())).add("prompt", drawing.prompt());
        if (!drawing.references().isEmpty()) {
            var images = Json.createArrayBuilder();
            drawing.references().forEach(reference ->
                    images.add("data:" + reference.mediaType() + ";base64," + Base64.getEncoder().encodeToString(reference.bytes())));
            body.add("image", images);
        }
        return body.add("size", SIZES.get(Aspect.of(drawing.direction().aspectRatio()).nearest(SIZES.keySet())))
                .add("sequential_image_generation", "disabled").add("response_format", "b64_json").add("watermark", false)
                .build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> sizes() {
        var sizes = new LinkedHashMap<String, String>();
        sizes.put("1:1", "2048x2048");
        sizes.put("4:3", "2304x1728");
        sizes.put("3:4", "1728x2304");
        sizes.put("3:2", "2496x1664");
        sizes.put("2:3", "1664x2496");
        sizes.put("16:9", "2560x1440");
        sizes.put("9:16", "1440x2560");
        sizes.put("21:9", "3024x1296");
        sizes.put("9:21", "1296x3024");
        return sizes;
    }
}

package studio.ra.models.blackforest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import jakarta.json.Json;

import studio.ra.models.Aspect;
import studio.ra.models.Drawing;

/** The body of a submit: ultra is told a shape, the others their pixels. */
final class Order {

    private static final List<String> SHAPES = List.of("21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16", "9:21");

    private Order() {
    }

    static byte[] body(Drawing drawing) {
        var aspect = Aspect.of(drawing.direction().aspectRatio());
        var body = Json.createObjectBuilder().add("prompt", drawing.prompt());
        if (drawing.model().wireId().contains("ultra")) {
            body.add("aspect_ratio", aspect.nearest(SHAPES));
        } else {
            var sides = aspect.sides(1 << 20, 32, 256, 1440);
            body.add("width", sides[0]).add("height", sides[1]);
        }
        body.add("safety_tolerance", 2).add("output_format", "png");
        if (drawing.model().seeds()) {
            drawing.seed().ifPresent(seed -> body.add("seed", seed));
        }
        if (!drawing.references().isEmpty()) {
            body.add("image_prompt", Base64.getEncoder().encodeToString(drawing.references().get(0).bytes()));
        }
        return body.build().toString().getBytes(StandardCharsets.UTF_8);
    }
}

package studio.ra.models.bytedance;

import java.util.Map;

import studio.ra.models.Direction;
import studio.ra.models.Figure;
import studio.ra.models.Model;
import studio.ra.models.Prose;

/** How Seedream is told: style first and dense, its references by their number. */
final class Manner {

    private static final Map<String, String> STYLES = Map.of(
            "photoreal", "Photorealistic, natural light, fine skin and material detail",
            "cinematic", "Cinematic film still, anamorphic, dramatic light, rich grade",
            "documentary", "Documentary photograph, available light, unposed",
            "stylized", "Stylized 3D character design, consistent shapes, soft light",
            "painted", "Traditional painting, visible brushwork and texture",
            "illustrated", "Picture-book illustration, clean lines, flat colour",
            "animated", "Animated film frame, cel shading, expressive line");

    private static final Map<String, String> NOUNS = Map.of("character", "the character", "location", "the place", "prop", "the object", "wardrobe", "the clothes");

    private Manner() {
    }

    static String compose(Direction direction, Model model) {
        return Prose.within(model.promptLimit()).style(STYLES.getOrDefault(direction.style(), direction.style())).framing(direction).brief(direction)
                .figures(direction, figure -> called(figure, model)).setting(direction).palette(direction).text();
    }

    private static String called(Figure figure, Model model) {
        if (figure.reference() == 0 || figure.reference() > model.maxReferences()) {
            return figure.name();
        }
        return figure.name() + " is " + NOUNS.getOrDefault(figure.kind(), "the subject") + " of image " + figure.reference() + ", keep the same look";
    }
}

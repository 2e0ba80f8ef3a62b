package studio.ra.models.blackforest;

import java.util.Map;

import studio.ra.models.Direction;
import studio.ra.models.Figure;
import studio.ra.models.Model;
import studio.ra.models.Prose;

/**
 * How FLUX is told: the subject first, in whole sentences, the style last. Its one reference is a hint that cannot be spoken of in the
 * prompt, so that everyone is spelled out.
 */
final class Manner {

    private static final Map<String, String> STYLES = Map.of(
            "photoreal", "Photographed on a full-frame camera, natural light, lifelike detail",
            "cinematic", "Shot as a cinematic film still, motivated light, shallow depth of field",
            "documentary", "Shot as a documentary photograph, available light, unposed",
            "stylized", "Rendered as a stylized 3D image with soft light",
            "painted", "Painted by hand, visible brushwork",
            "illustrated", "Drawn as an illustration with clean lines",
            "animated", "Drawn as a frame of an animated film, cel shaded");

    private Manner() {
    }

    static String compose(Direction direction, Model model) {
        return Prose.within(model.promptLimit()).brief(direction).figures(direction, Figure::name).framing(direction).setting(direction)
                .style(STYLES.getOrDefault(direction.style(), direction.style())).palette(direction).text();
    }
}

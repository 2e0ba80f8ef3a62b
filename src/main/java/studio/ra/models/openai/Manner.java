package studio.ra.models.openai;

import java.util.Map;

import studio.ra.models.Direction;
import studio.ra.models.Figure;
import studio.ra.models.Model;
import studio.ra.models.Prose;

/** How an unknown model is told: plainly. What a local server would take for a command is made harmless. */
final class Manner {

    private static final Map<String, String> STYLES = Map.of(
            "photoreal", "Photorealistic photograph, natural light, sharp detail",
            "cinematic", "Cinematic film still, dramatic light, shallow depth of field",
            "documentary", "Documentary photograph, available light, candid",
            "stylized", "Stylized 3D render, soft light",
            "painted", "Painting, visible brushwork",
            "illustrated", "Illustration, clean drawn lines",
            "animated", "Animated film frame, cel shaded");

    private Manner() {
    }

    static String compose(Direction direction, Model model) {
        return harmless(Prose.within(model.promptLimit()).style(STYLES.getOrDefault(direction.style(), direction.style())).framing(direction)
                .brief(direction).figures(direction, figure -> called(figure, model)).setting(direction).palette(direction).text());
    }

    /**
     * Without angle brackets, so that no {@code <sd_cpp_extra_args>} nor {@code <lora:…>} is left however it was nested, and without the bar
     * after which LocalAI reads what not to draw. As long as before.
     */
    static String harmless(String prompt) {
        return prompt.replace('<', '(').replace('>', ')').replace('|', '/');
    }

    private static String called(Figure figure, Model model) {
        return figure.reference() == 0 || figure.reference() > model.maxReferences() ? figure.name()
                : figure.name() + ", as shown in image " + figure.reference();
    }
}

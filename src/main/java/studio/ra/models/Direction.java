package studio.ra.models;

import java.util.List;
import java.util.Objects;

/**
 * What the picture must show, before any vendor's manner of saying it. The words are those of the contract.
 *
 * @param purpose     {@code portrait}, {@code keyframe} or {@code reference}
 * @param brief       what the creator wrote for this picture
 * @param style       photoreal, cinematic, documentary, stylized, painted, illustrated or animated
 * @param shotType    wide, medium, close-up, action, dialogue, abstract, product or text
 * @param motion      static, slow-drift, dynamic, high-action or parallax
 * @param palette     the project's colours in the creator's words, or empty
 * @param setting     the scene's heading and synopsis, or empty
 * @param aspectRatio such as {@code 16:9}
 * @param figures     cast and references in order of prominence
 */
public record Direction(String purpose, String brief, String style, String shotType, String motion, String palette, String setting,
                        String aspectRatio, List<Figure> figures) {

    public Direction {
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(brief);
        Objects.requireNonNull(style);
        Objects.requireNonNull(shotType);
        Objects.requireNonNull(motion);
        palette = palette == null ? "" : palette;
        setting = setting == null ? "" : setting;
        Objects.requireNonNull(aspectRatio);
        figures = List.copyOf(figures);
    }
}

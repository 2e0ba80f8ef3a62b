package studio.ra.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.EntityPart;

import studio.ra.library.Asset;

/**
 * An upload as it was sent.
 *
 * @param fields {@code kind, project, depicts}, as far as they were sent
 */
record UploadForm(byte[] file, Map<String, String> fields) {

    private static final List<String> FIELDS = List.of("kind", "project", "depicts");
    private static final int LONGEST = 64;

    /** @throws Problem 400 naming what is wrong with the form, 413 above 20 MB */
    static UploadForm of(List<EntityPart> parts) {
        byte[] file = null;
        var fields = new HashMap<String, String>();
        for (var part : parts) {
            var name = part.getName();
            if ("file".equals(name) && file == null) {
                file = bytes(part, UploadBound.MOST);
            } else if (name != null && FIELDS.contains(name) && !fields.containsKey(name)) {
                fields.put(name, new String(bytes(part, LONGEST), StandardCharsets.UTF_8).strip());
            } else {
                throw Problem.invalid(name == null ? "" : name, "is not a field of this form, or is there twice");
            }
        }
        if (file == null || file.length == 0) {
            throw Problem.invalid("file", "is the picture to upload, and is missing");
        }
        fields.values().removeIf(String::isEmpty);
        if (fields.containsKey("kind") && !Asset.KINDS.contains(fields.get("kind"))) {
            throw Problem.invalid("kind", Words.PURPOSE_SAYS);
        }
        return new UploadForm(file, fields);
    }

    private static byte[] bytes(EntityPart part, int most) {
        try (InputStream in = part.getContent()) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw most == UploadBound.MOST ? UploadBound.tooLarge() : Problem.invalid(part.getName(), "has at most " + most + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw Problem.invalid(part.getName(), "could not be read");
        }
    }
}

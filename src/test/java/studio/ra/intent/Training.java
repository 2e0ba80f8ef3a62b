package studio.ra.intent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ai.onnxruntime.OrtException;

/** {@code mvn -Ptrain-intent}: embeds the labelled briefs, learns the heads from all but the test split, and writes both where they belong. */
final class Training {

    private Training() {
    }

    public static void main(String[] args) throws IOException, OrtException {
        var resources = Path.of(args[0], "src/main/resources/studio/ra/intent");
        var embedded = Embedded.of(Embedded.briefs().stream().map(Labelled::text).toList(), new Encoder(Learned.MODEL, false));
        Files.write(resources.resolve("embeddings.bin"), embedded.bytes());
        Files.writeString(resources.resolve("heads.tsv"), new Trainer(embedded).heads().text());
    }
}

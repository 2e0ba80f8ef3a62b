package studio.ra.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import studio.ra.generation.Generation;
import studio.ra.generation.Ruling;
import studio.ra.generation.Studio;
import studio.ra.library.Asset;
import studio.ra.library.Library;
import studio.ra.library.Passports;
import studio.ra.library.Prov;
import studio.ra.library.Store;
import studio.ra.models.Format;

/** Gathers what goes into a still's passport. */
@ApplicationScoped
class Papers {

    private final Library library;
    private final Store store;
    private final Studio studio;
    private final Passports passports;
    private final Jsonb json = JsonbBuilder.create();

    @Inject
    Papers(Library library, Store store, Studio studio, Passports passports) {
        this.library = library;
        this.store = store;
        this.studio = studio;
        this.passports = passports;
    }

    /** For the container's proxy. */
    protected Papers() {
        this(null, null, null, null);
    }

    /** Empty where the workspace has no such still. @param full whether the creator's words and the spend are in it */
    Optional<byte[]> of(String workspace, String id, boolean full) {
        return library.asset(workspace, id).map(asset -> {
            var files = new LinkedHashMap<String, byte[]>();
            files.put("image." + extension(asset), store.bytes(asset.sha256()));
            var lineage = library.lineage(workspace, id, Library.DEEPEST).orElseThrow();
            files.put("prov.json", written(Prov.json(full ? lineage : lineage.discreet())));
            var ruling = Optional.ofNullable(asset.provenance().decision()).flatMap(decision -> studio.ruling(workspace, decision));
            files.put("decision.json", written(ruling.<Object>map(made -> full ? made : discreet(made)).orElseGet(() -> undecided(asset))));
            if (full) {
                files.put("asset.json", written(asset));
                files.put("spend.json", written(spend(workspace, asset)));
            }
            return passports.pack(files);
        });
    }

    private Map<String, Object> spend(String workspace, Asset asset) {
        var spend = new LinkedHashMap<String, Object>();
        spend.put("asset", asset.id());
        spend.put("credits", asset.provenance().credits());
        var drawing = Optional.ofNullable(asset.provenance().generation()).flatMap(id -> studio.found(workspace, List.of(id)).stream().findFirst());
        drawing.ifPresent(done -> spend.put("generation", new Bill(done.id(), done.count(), done.credits(), done.attempts())));
        return spend;
    }

    /** What a drawing cost and whom it asked. */
    public record Bill(String id, int count, Generation.Credits credits, List<Generation.Attempt> attempts) {
    }

    private static Map<String, Object> discreet(Ruling made) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", made.id());
        told.put("purpose", made.purpose());
        told.put("chosen", made.chosen());
        told.put("candidates", made.candidates().stream().map(c -> Map.of("model", c.model(), "verdict", c.verdict())).toList());
        told.put("createdAt", made.createdAt());
        return told;
    }

    /** Of a still that nobody decided to draw. */
    private static Map<String, Object> undecided(Asset asset) {
        var told = new LinkedHashMap<String, Object>();
        told.put("relation", asset.provenance().relation());
        told.put("parent", asset.provenance().parent());
        return told;
    }

    private byte[] written(Object value) {
        return json.toJson(value).getBytes(StandardCharsets.UTF_8);
    }

    static String extension(Asset asset) {
        return Stream.of(Format.values()).filter(format -> format.mediaType().equals(asset.mediaType())).findFirst().orElseThrow().extension();
    }
}

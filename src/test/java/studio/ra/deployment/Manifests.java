package studio.ra.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

/** Reads manifests as what Kubernetes takes. A field its types do not have is an error, as it would be to {@code kubectl apply --validate=strict}. */
final class Manifests {

    static final Path HOME = Path.of("liberty/kubernetes");

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/ConfigMap", ConfigMap.class, "v1/Secret", Secret.class, "v1/Service", Service.class,
            "v1/PersistentVolumeClaim", PersistentVolumeClaim.class, "apps/v1/Deployment", Deployment.class,
            "autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class, "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class);

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {

                private static final long serialVersionUID = 1;

                /** The types would keep what they do not know; here it has to be an error. */
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    private Manifests() {
    }

    static Stream<Path> files() {
        try (var files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One document as it is written. */
    static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    static JsonNode tree(Path file) {
        return tree(text(file));
    }

    /** @throws IllegalArgumentException for a kind there is not, a field its type does not have, or a value of another type */
    static HasMetadata strictly(String yaml) {
        var tree = (ObjectNode) tree(yaml);
        // kustomize's word about a patch, not Kubernetes'
        tree.remove("$patch");
        var kind = tree.path("apiVersion").asText() + '/' + tree.path("kind").asText();
        if (!KINDS.containsKey(kind)) {
            throw new IllegalArgumentException("no kind " + kind);
        }
        return YAML.convertValue(tree, KINDS.get(kind));
    }

    static <T extends HasMetadata> T read(String file, Class<T> kind) {
        return kind.cast(strictly(text(HOME.resolve(file))));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the settings of {@code studio.ra.launch.Setting}, as in the environment. */
    static List<String> settings() {
        var source = text(Path.of("src/launch/java/studio/ra/launch/Setting.java"));
        return java.util.regex.Pattern.compile("\\b([A-Z][A-Z0-9_]+)\\((?:null|\"[^\"]*\"), Kind\\.").matcher(source).results()
                .map(match -> "RA_" + match.group(1)).toList();
    }
}

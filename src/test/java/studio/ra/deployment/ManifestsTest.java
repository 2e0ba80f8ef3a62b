package studio.ra.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is given to Kubernetes is what it takes, and fits together. No cluster is asked. */
class ManifestsTest {

    private static final Set<String> NOT_KUBERNETES = Set.of("kustomization.yaml", "neo4j-values.yaml");

    private final Deployment deployment = Manifests.read("base/deployment.yaml", Deployment.class);
    private final Container studio = deployment.getSpec().getTemplate().getSpec().getContainers().get(0);

    @TestFactory
    Stream<DynamicTest> eachIsReadStrictly() {
        return Manifests.files().filter(file -> !NOT_KUBERNETES.contains(file.getFileName().toString()))
                .map(file -> DynamicTest.dynamicTest(Manifests.HOME.relativize(file).toString(),
                        () -> assertFalse(Manifests.strictly(Manifests.text(file)).getMetadata().getName().isEmpty())));
    }

    @Test
    void whatIsBrokenIsNotRead() {
        var good = Manifests.text(Manifests.HOME.resolve("base/deployment.yaml"));
        Manifests.strictly(good);
        for (var broken : List.of(good.replace("readOnlyRootFilesystem", "readOnlyRootFileSystem"), good.replace("replicas: 2", "replicas: two"),
                good.replace("kind: Deployment", "kind: Deploymint"), good.replace("  replicas: 2", "  replicas: 2\n  replicas: 3"),
                good.replace("      automountServiceAccountToken", "      automountToken"))) {
            assertFalse(good.equals(broken));
            assertThrows(IllegalArgumentException.class, () -> Manifests.strictly(broken));
        }
    }

    @Test
    void whatAKustomizationNamesIsThereAndNothingElseIs() {
        for (var folder : List.of("base", "small", "clustered")) {
            var home = Manifests.HOME.resolve(folder);
            var kustomization = Manifests.tree(home.resolve("kustomization.yaml"));
            assertEquals("Kustomization", kustomization.path("kind").asText());
            var named = Stream.concat(stream(kustomization.path("resources")).map(node -> node.asText()),
                    stream(kustomization.path("patches")).map(node -> node.path("path").asText())).toList();
            for (var name : named) {
                var there = home.resolve(name);
                assertTrue(Files.exists(Files.isDirectory(there) ? there.resolve("kustomization.yaml") : there), () -> folder + " names " + name);
            }
            assertEquals(Manifests.files().filter(file -> file.getParent().equals(home)).map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("kustomization.yaml")).collect(Collectors.toSet()),
                    named.stream().filter(name -> name.endsWith(".yaml")).collect(Collectors.toSet()));
        }
    }

    @Test
    void aPatchMeetsSomethingOfTheBase() {
        var base = Manifests.files().filter(file -> file.startsWith(Manifests.HOME.resolve("base")) && !NOT_KUBERNETES.contains(file.getFileName().toString())).map(ManifestsTest::identity).collect(Collectors.toSet());
        for (var patch : List.of("small/one.yaml", "small/no-autoscaler.yaml", "small/no-disruption.yaml", "clustered/bucket.yaml", "clustered/keys.yaml")) {
            assertTrue(base.contains(identity(Manifests.HOME.resolve(patch))), patch);
        }
    }

    @Test
    void selectorsMeetThePods() {
        var labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
        assertEquals(labels, deployment.getSpec().getSelector().getMatchLabels());
        assertEquals(labels, Manifests.read("base/service.yaml", Service.class).getSpec().getSelector());
        assertEquals(labels, Manifests.read("base/disruption.yaml", PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels());
        assertEquals(labels, Manifests.read("base/network.yaml", NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels());
        var scaled = Manifests.read("base/autoscaler.yaml", HorizontalPodAutoscaler.class).getSpec().getScaleTargetRef();
        assertEquals(identity(Manifests.HOME.resolve("base/deployment.yaml")), scaled.getApiVersion() + '/' + scaled.getKind() + '/' + scaled.getName());
        var spread = Manifests.read("clustered/keys.yaml", Deployment.class).getSpec().getTemplate().getSpec().getTopologySpreadConstraints().get(0);
        assertEquals(labels, spread.getLabelSelector().getMatchLabels());
    }

    @Test
    void eachProbeAsksItsOwnQuestionAtAPortThereIs() {
        var port = studio.getPorts().get(0);
        assertEquals("/health/started", studio.getStartupProbe().getHttpGet().getPath());
        assertEquals("/health/live", studio.getLivenessProbe().getHttpGet().getPath());
        assertEquals("/health/ready", studio.getReadinessProbe().getHttpGet().getPath());
        for (var probe : List.of(studio.getStartupProbe(), studio.getLivenessProbe(), studio.getReadinessProbe())) {
            assertEquals(port.getName(), probe.getHttpGet().getPort().getStrVal());
        }
        assertEquals(port.getName(), Manifests.read("base/service.yaml", Service.class).getSpec().getPorts().get(0).getTargetPort().getStrVal());
        var config = Manifests.read("base/configmap.yaml", ConfigMap.class).getData();
        assertEquals(port.getContainerPort().toString(), config.get("RA_HTTP_PORT"));
        assertEquals(port.getContainerPort(), Manifests.read("base/network.yaml", NetworkPolicy.class).getSpec().getIngress().get(0).getPorts().get(0).getPort().getIntVal());
    }

    @Test
    void everySettingIsOneThereIsAndEverySecretHasItsKey() {
        var settings = Set.copyOf(Manifests.settings());
        assertTrue(settings.size() > 30, settings::toString);
        var known = Manifests.read("secret.example.yaml", Secret.class);
        var more = Manifests.read("clustered/keys.yaml", Deployment.class).getSpec().getTemplate().getSpec().getContainers().get(0);
        for (var variable : Stream.concat(studio.getEnv().stream(), more.getEnv().stream()).toList()) {
            var key = variable.getValueFrom().getSecretKeyRef();
            assertEquals(variable.getName(), key.getKey());
            assertEquals(known.getMetadata().getName(), key.getName());
            assertTrue(known.getStringData().containsKey(key.getKey()), key::toString);
        }
        var config = Manifests.read("base/configmap.yaml", ConfigMap.class);
        assertEquals(config.getMetadata().getName(), studio.getEnvFrom().get(0).getConfigMapRef().getName());
        Stream.of(config.getData().keySet(), Manifests.read("clustered/bucket.yaml", ConfigMap.class).getData().keySet(), known.getStringData().keySet())
                .flatMap(Set::stream).forEach(name -> assertTrue(settings.contains(name) || name.startsWith("MP_JWT_VERIFY_"), name));
    }

    @Test
    void itMayDoNothingItNeedNot() {
        var pod = deployment.getSpec().getTemplate().getSpec();
        var rights = studio.getSecurityContext();
        assertTrue(pod.getSecurityContext().getRunAsNonRoot());
        assertFalse(pod.getAutomountServiceAccountToken());
        assertTrue(rights.getReadOnlyRootFilesystem());
        assertFalse(rights.getAllowPrivilegeEscalation());
        assertEquals(List.of("ALL"), rights.getCapabilities().getDrop());
        assertEquals(pod.getVolumes().stream().map(volume -> volume.getName()).collect(Collectors.toSet()),
                studio.getVolumeMounts().stream().map(mount -> mount.getName()).collect(Collectors.toSet()));
        assertEquals(ContainerfileTest.volumes(), studio.getVolumeMounts().stream().map(mount -> mount.getMountPath()).collect(Collectors.toSet()));
        assertTrue(studio.getResources().getLimits().containsKey("memory"));
    }

    private static String identity(Path file) {
        var read = Manifests.strictly(Manifests.text(file));
        return read.getApiVersion() + '/' + read.getKind() + '/' + read.getMetadata().getName();
    }

    private static Stream<com.fasterxml.jackson.databind.JsonNode> stream(com.fasterxml.jackson.databind.JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }
}

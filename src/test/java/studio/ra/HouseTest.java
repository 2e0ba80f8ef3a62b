package studio.ra;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The law of the house: which module may know which. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("studio.ra");

    private static final Map<String, List<String>> MAY = Map.ofEntries(
            Map.entry("telemetry", List.of()),
            Map.entry("outward", List.of()),
            Map.entry("graph", List.of()),
            Map.entry("identity", List.of()),
            Map.entry("webhooks", List.of("telemetry", "graph", "outward")),
            Map.entry("intent", List.of()),
            Map.entry("reading", List.of("graph", "intent")),
            Map.entry("models", List.of("graph", "outward")),
            Map.entry("credits", List.of("graph", "identity", "webhooks")),
            Map.entry("story", List.of("graph", "identity")),
            Map.entry("library", List.of("graph", "identity", "models", "credits")),
            Map.entry("cast", List.of("graph", "identity", "library", "models", "webhooks")),
            Map.entry("travel", List.of("graph", "story", "library", "cast", "generation")),
            Map.entry("storyboard", List.of("story", "library", "cast")),
            Map.entry("memory", List.of("graph", "identity", "intent", "models", "library", "cast", "story")),
            Map.entry("routing", List.of("intent", "memory", "models", "credits")),
            Map.entry("generation", List.of("telemetry", "graph", "identity", "webhooks", "intent", "reading", "models", "credits", "story", "library", "cast", "memory", "routing")),
            Map.entry("web", List.of("telemetry", "identity", "webhooks", "intent", "reading", "models", "credits", "story", "library", "cast", "storyboard", "travel", "memory", "routing", "generation")),
            Map.entry("health", List.of("graph", "models")));

    @TestFactory
    Stream<DynamicTest> knowsOnlyWhatItMay() {
        return MAY.keySet().stream().sorted().map(module -> DynamicTest.dynamicTest(module, () -> {
            var others = new ArrayList<>(MAY.keySet());
            others.remove(module);
            others.removeAll(MAY.get(module));
            DescribedPredicate<JavaClass> foreign = resideInAnyPackage(others.stream().map(other -> "studio.ra." + other + "..").toArray(String[]::new));
            if (module.equals("web")) {
                foreign = foreign.and(DescribedPredicate.not(name("studio.ra.graph.GraphUnavailable")));
            }
            noClasses().that().resideInAPackage("studio.ra." + module + "..").should().dependOnClassesThat(foreign).allowEmptyShould(true).check(HOUSE);
        }));
    }

    @Test
    void everyClassLivesInAModuleOfTheLaw() {
        classes().should().resideInAnyPackage(MAY.keySet().stream().map(module -> "studio.ra." + module + "..").toArray(String[]::new)).check(HOUSE);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("studio.ra.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheGraphSpeaksToTheDriver() {
        noClasses().that().resideOutsideOfPackage("studio.ra.graph..").should().dependOnClassesThat(resideInAPackage("org.neo4j..")).check(HOUSE);
    }

    @Test
    void onlyTheWebAndTheVendorsSpeakHttp() {
        noClasses().that().resideOutsideOfPackages("studio.ra.web..", "studio.ra.models.*..").and().doNotHaveFullyQualifiedName("studio.ra.models.Clients").should()
                .dependOnClassesThat(resideInAPackage("jakarta.ws.rs..")).check(HOUSE);
    }

    /** A vendor's client and who fetches an issuer's keys speak to the address an operator configured; all others are checked on the way out. */
    @Test
    void onlyTheWayOutSendsRequestsToAnAddress() {
        noClasses().that().resideOutsideOfPackage("studio.ra.outward..").should().dependOnClassesThat(resideInAPackage("org.apache.hc..")).check(HOUSE);
        noClasses().that().resideOutsideOfPackages("studio.ra.health..", "studio.ra.identity..").should().dependOnClassesThat(resideInAPackage("java.net.http.."))
                .orShould().callMethod(java.net.URL.class, "openStream").orShould().callMethod(java.net.URL.class, "openConnection").check(HOUSE);
    }

    @Test
    void vendorsAreNamedNowhereOutsideTheirPackage() {
        classes().that().resideInAPackage("studio.ra.models.*..").and().areTopLevelClasses().should().notBePublic().allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void theJudgmentKnowsNoClock() {
        noClasses().that().resideInAnyPackage("studio.ra.intent..", "studio.ra.routing..").should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(System.class, "nanoTime")
                .orShould().dependOnClassesThat(name("java.time.Clock")).check(HOUSE);
    }

    @Test
    void aNameSaysWhatAThingIs() {
        noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Service").orShould().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Dto").orShould().haveSimpleNameEndingWith("Entity").check(HOUSE);
    }
}

package studio.ra.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import studio.ra.models.Model;
import studio.ra.models.Tier;

/** The judgment, rule by rule, on the catalogue as it is shipped. */
class RouterTest {

    @Nested
    @DisplayName("R1 intent")
    class Intent {

        @ParameterizedTest
        @CsvSource({"photoreal,imagen", "documentary,imagen", "cinematic,seedream", "painted,seedream", "animated,seedream", "stylized,seedream",
            "illustrated,seedream"})
        void eachStyleGoesToTheFamilyThatIsStrongestAtIt(String style, String family) {
            assertEquals(family, Questions.plain().reads(style, "medium").tier(Tier.FULL).choose().chosen().family());
            assertEquals(family, Questions.plain().reads(style, "medium").choose().chosen().family());
        }

        @Test
        void textGoesToWhoeverWritesLegibly() {
            assertEquals("flux", Questions.plain().reads("cinematic", "text").detailCritical().choose().chosen().family());
        }

        @Test
        void aStyleRaIsUnsureOfWeighsLess() {
            var sure = Questions.plain().reads("painted", "wide").sure(1).choose().candidate("seedream-4.5").orElseThrow();
            var unsure = Questions.plain().reads("painted", "wide").sure(0).choose().candidate("seedream-4.5").orElseThrow();
            assertEquals(sure.factors().intent() / 2, unsure.factors().intent(), 0.01);
        }

        @Test
        void whatMovesHasToBeComposed() {
            assertEquals(6 * 0.95 * 0.92, gained(Questions.plain().moving("high-action"), "seedream-4.5"), 0.01);
            assertEquals(3 * 0.95 * 0.92, gained(Questions.plain().moving("slow-drift"), "seedream-4.5"), 0.01);
            assertEquals(0, gained(Questions.plain().moving("static"), "seedream-4.5"));
        }

        @Test
        void whatTheProjectIsForAsksForAStrengthWhereOneStandsForIt() {
            assertEquals(6 * 0.95, gained(Questions.plain().outcome("Conversion, above all"), "flux-1.1-pro"), 0.01);
            assertEquals(6 * 0.92, gained(Questions.plain().outcome("narrative-density"), "seedream-4.5"), 0.01);
            assertEquals(0, gained(Questions.plain().outcome("watch time"), "seedream-4.5"));
        }

        private double gained(Questions question, String model) {
            return question.choose().candidate(model).orElseThrow().factors().intent() - Questions.plain().choose().candidate(model).orElseThrow().factors().intent();
        }
    }

    @Nested
    @DisplayName("R2 continuity")
    class Continuity {

        @Test
        void aCharacterLockedFromSeedreamStaysOnSeedreamWhateverTheStyle() {
            assertEquals("seedream-4.5", Questions.plain().locked("Aya", "seedream").chosen());
        }

        @Test
        void qualityAloneNeverOutranksIt() {
            var perfect = new Model("perfect", "Perfect", "forge", "perfect", "perfect", Tier.FAST, Map.of("photoreal", 1.0, "faces", 1.0, "adherence", 1.0), 14, 0L, 1,
                    List.of(), true, 2000, true, null, null);
            assertEquals("seedream-4.5", Questions.plain().model(perfect).locked("Aya", "seedream").detailCritical().judged("perfect", 100, 0)
                    .judged("seedream-4.5", 0, 100).failing("seedream-4.5", 4).chosen());
        }

        @Test
        void forABrandApprovedNeighboursPullTwiceAsMuch() {
            var brand = Questions.plain().outcome("brand consistency").approvedNearby("flux", 3).choose().candidate("flux-1.1-pro").orElseThrow();
            assertEquals(36, brand.factors().continuity());
        }

        @Test
        void theFamilyMemberThatTakesReferencesIsPreferred() {
            assertEquals("gemini-flash-image", Questions.plain().locked("Aya", "imagen").chosen());
        }

        @Test
        void whereNoMemberCanTakeTheLockItTravelsAsWordsAndTheDecisionSaysSo() {
            var decision = Questions.plain().locked("Aya", "imagen").off("gemini-flash-image").choose();
            assertEquals("imagen", decision.chosen().family());
            assertTrue(decision.warnings().stream().anyMatch(w -> w.contains("Aya") && w.contains("words only")), decision.warnings()::toString);
        }

        @Test
        void anUploadedLookHasNoFamilyToStayIn() {
            var decision = Questions.plain().locked("Aya", null).choose();
            assertEquals("asset-Aya", decision.anchors().get(0).asset());
            assertTrue(decision.warnings().isEmpty() || decision.chosen().maxReferences() == 0, decision.warnings()::toString);
        }

        @Test
        void whereNothingIsLockedApprovedNeighboursPull() {
            var pulled = Questions.plain().approvedNearby("flux", 3).choose().candidate("flux-1.1-pro").orElseThrow();
            var alone = Questions.plain().choose().candidate("flux-1.1-pro").orElseThrow();
            assertTrue(pulled.factors().continuity() > alone.factors().continuity());
        }

        @Test
        void theDecisionNamesTheAnchorAndTheReason() {
            var decision = Questions.plain().locked("Aya", "seedream").choose();
            assertEquals(List.of(new Decision.Standing("asset-Aya", "Aya", "seedream", "lock-Aya")), decision.anchors());
            assertTrue(decision.because().stream().anyMatch(s -> s.contains("Aya") && s.contains("seedream")), decision.because()::toString);
        }

        @Test
        void aFamilyThatCannotDrawIsLeftWithAWarningNeverSilently() {
            var decision = Questions.plain().locked("Aya", "seedream").state("open", "seedream-4.5").choose();
            assertNotEquals("seedream", decision.chosen().family());
            assertTrue(decision.warnings().stream().anyMatch(w -> w.contains("Aya") && w.contains("may change the look")), decision.warnings()::toString);
        }
    }

    @Nested
    @DisplayName("R3 cost")
    class Cost {

        @Test
        void candidatesGoToTheCheapFastTierAndFinalsToTheFullOne() {
            assertEquals("imagen-4-fast", Questions.plain().chosen());
            assertEquals("imagen-4", Questions.plain().tier(Tier.FULL).chosen());
        }

        @Test
        void ofAHeroTheCandidatesToo() {
            assertEquals("imagen-4-fast", Questions.plain().chosen());
            var hero = Questions.plain().hero().choose().candidate("imagen-4-fast").orElseThrow();
            assertEquals(Questions.plain().choose().candidate("imagen-4-fast").orElseThrow().factors().cost() - 4, hero.factors().cost(), 0.001);
        }

        @Test
        void theLessIsLeftOfTheBudgetTheMoreCostCounts() {
            var flush = Questions.plain().budget(100, 0).choose().candidate("imagen-4-fast").orElseThrow();
            var tight = Questions.plain().budget(100, 90).choose().candidate("imagen-4-fast").orElseThrow();
            assertTrue(tight.factors().cost() > flush.factors().cost());
        }

        @Test
        void neitherTheBalanceNorTheBudgetIsEverExceeded() {
            assertEquals(2, Questions.plain().reads("painted", "wide").available(3).choose().credits());
            assertEquals(2, Questions.plain().reads("painted", "wide").budget(10, 8).choose().credits());
        }

        @Test
        void whereOnlyMoneyIsMissingTheDecisionSaysHowMuchWouldDo() {
            var decision = Questions.plain().count(4).available(1).choose();
            assertNull(decision.chosen());
            assertEquals(8, decision.needed());
        }

        @Test
        void whatHasNoPriceIsNotDrawn() {
            var decision = Questions.plain().priced("imagen-4-fast", null).choose();
            assertEquals("excluded", decision.candidate("imagen-4-fast").orElseThrow().verdict());
            assertTrue(decision.candidate("imagen-4-fast").orElseThrow().reason().contains("no price"));
        }
    }

    @Nested
    @DisplayName("R4 speed")
    class Speed {

        @Test
        void inALiveLoopAFasterModelWinsEvenAtHalfAStepOfQuality() {
            assertEquals("flux-1.1-pro", Questions.plain().reads("cinematic", "wide").live().off("imagen-4-fast").chosen());
            assertEquals("seedream-4.5", Questions.plain().reads("cinematic", "wide").off("imagen-4-fast").chosen());
        }

        @Test
        void threeDrawingsOfACandidateAreALoopNobodyHasToTell() {
            assertTrue(Wish.loop(Tier.FAST, 3));
            assertFalse(Wish.loop(Tier.FAST, 2) || Wish.loop(Tier.FULL, 9));
        }

        @ParameterizedTest
        @CsvSource({"seedream,seedream-4.5", "imagen,imagen-4-fast", "flux,flux-1.1-pro"})
        void theLoopNeverLeavesTheAnchorsFamilyAndTakesItsFastestMember(String family, String fastest) {
            assertEquals(fastest, Questions.plain().locked("Aya", family).live().chosen());
        }
    }

    @Nested
    @DisplayName("R5 history")
    class History {

        @Test
        void oneTakeDecidesNothing() {
            assertEquals(Questions.plain().chosen(), Questions.plain().judged("imagen-4-fast", 0, 1).chosen());
        }

        @Test
        void manyRejectionsShiftTheChoice() {
            var liked = Questions.plain().judged("imagen-4-fast", 10, 0).choose().candidate("imagen-4-fast").orElseThrow();
            var disliked = Questions.plain().judged("imagen-4-fast", 0, 10).choose().candidate("imagen-4-fast").orElseThrow();
            assertTrue(liked.factors().history() > 5 && disliked.factors().history() < -5);
        }

        @Test
        void takesOfThisStyleAndKindOfShotSayMost() {
            assertEquals(5, points("photoreal", "medium"));
            assertEquals(3.33, points("photoreal", "wide"));
            assertEquals(1.67, points("painted", "medium"));
        }

        @Test
        void whatWasThoughtHereIsToldWithTheNumbersThatDecided() {
            var because = Questions.plain().judged("imagen-4-fast", 7, 1).choose().because();
            assertTrue(because.contains("Takes of Imagen 4.0 Fast here, the newer and the more like this one the more, count as 7.0 approved and 1.0 rejected: +5.0 points (R5)."),
                    because::toString);
            assertTrue(Questions.plain().choose().because().stream().noneMatch(s -> s.contains("R5")));
        }

        @Test
        void whoWouldHaveBeenChosenButForItIsNamed() {
            var decision = Questions.plain().judged("imagen-4-fast", 0, 30).choose();
            assertNotEquals("imagen-4-fast", decision.chosen().id());
            assertTrue(decision.because().stream().anyMatch(s -> s.startsWith("Without what was thought of takes here Imagen 4.0 Fast would have been chosen.")
                    && s.contains("30.0 rejected")), decision.because()::toString);
        }

        private double points(String style, String shotType) {
            return Questions.plain().judgedElsewhere("imagen-4-fast", style, shotType, 4, 0).choose().candidate("imagen-4-fast").orElseThrow().factors().history();
        }
    }

    @Nested
    @DisplayName("R6 health")
    class Health {

        @ParameterizedTest
        @ValueSource(strings = {"open", "absent", "retired"})
        void aModelThatCannotDrawIsExcludedAndTheDecisionSaysWhy(String state) {
            var candidate = Questions.plain().state(state, "imagen-4-fast").choose().candidate("imagen-4-fast").orElseThrow();
            assertEquals("excluded", candidate.verdict());
            assertNull(candidate.factors());
        }

        @Test
        void aFailingModelLosesPoints() {
            assertEquals(-6, Questions.plain().failing("imagen-4-fast", 3).choose().candidate("imagen-4-fast").orElseThrow().factors().health());
        }
    }

    @Nested
    @DisplayName("R6 quality trend")
    class Trend {

        @Test
        void aModelLikedLessThanBeforeLosesPointsAndOneLikedMoreGainsThem() {
            assertEquals(-2.04, points(0, 10, 10, 0));
            assertEquals(2.04, points(10, 0, 0, 10));
            assertEquals(0, points(5, 5, 9, 9));
        }

        @Test
        void oneTakeIsNoTrendAndNeitherIsOneSideAlone() {
            assertTrue(Math.abs(points(0, 1, 10, 0)) < 0.6);
            assertEquals(0, points(0, 10, 0, 0));
            assertEquals(0, points(0, 0, 10, 0));
        }

        @Test
        void itIsToldWhereItIsWorthIt() {
            var because = Questions.plain().trending("imagen-4-fast", 0, 10, 10, 0).choose().because();
            assertTrue(because.contains("Takes of Imagen 4.0 Fast were liked less in the last seven days than before: −2.04 points (R6)."), because::toString);
        }

        private double points(double approved, double rejected, double approvedBefore, double rejectedBefore) {
            return Questions.plain().trending("imagen-4-fast", approved, rejected, approvedBefore, rejectedBefore).choose().candidate("imagen-4-fast").orElseThrow()
                    .factors().health();
        }
    }

    @Nested
    @DisplayName("R7 detail")
    class Detail {

        @Test
        void detailCriticalShotsFavourAdherence() {
            assertEquals("flux", Questions.plain().reads("photoreal", "product").detailCritical().choose().chosen().family());
        }

        @Test
        void complexShotsGiveAdherencePoints() {
            assertTrue(Questions.plain().complex().choose().candidate("flux-1.1-pro").orElseThrow().factors().detail() > 0);
            assertEquals(0, Questions.plain().choose().candidate("flux-1.1-pro").orElseThrow().factors().detail());
        }
    }

    @Nested
    @DisplayName("R8 pins")
    class Pins {

        @Test
        void aNamedModelIsObeyed() {
            assertEquals("flux-1.1-ultra", Questions.plain().named("flux-1.1-ultra").chosen());
        }

        @Test
        void narrowerWins() {
            var question = Questions.plain().pinned("workspace", "imagen-4").pinned("project", "seedream-4.5");
            assertEquals("seedream-4.5", question.chosen());
            assertEquals("flux-1.1-pro", question.pinned("scene", "flux-1.1-pro").chosen());
            assertEquals("flux-1.1-ultra", question.pinned("temporary", "flux-1.1-ultra").chosen());
            assertEquals("sketch", question.named("sketch").chosen());
        }

        @Test
        void aPinThatBreaksAnAnchorIsObeyedWithAWarning() {
            var decision = Questions.plain().locked("Aya", "seedream").named("flux-1.1-pro").choose();
            assertEquals("flux-1.1-pro", decision.chosen().id());
            assertTrue(decision.warnings().stream().anyMatch(w -> w.contains("Aya") && w.contains("the pin is obeyed")), decision.warnings()::toString);
        }

        @Test
        void aRetiredModelThatIsNamedGoesToItsSuccessorWithAWarning() {
            var decision = Questions.plain().retired("imagen-4-fast").named("imagen-4-fast").choose();
            assertEquals("gemini-flash-image", decision.chosen().id());
            assertTrue(decision.warnings().stream().anyMatch(w -> w.contains("Imagen 4.0 Fast") && w.contains("retired")), decision.warnings()::toString);
        }

        @Test
        void aPinnedModelIsNeverSilentlyReplaced() {
            var decision = Questions.plain().state("absent", "flux-1.1-pro").named("flux-1.1-pro").choose();
            assertNull(decision.chosen());
            assertTrue(Questions.plain().named("imagen-4-fast").choose().fallbacks(1000).isEmpty());
        }
    }

    @Nested
    @DisplayName("R9 several anchors")
    class SeveralAnchors {

        @Test
        void theMoreProminentLeadsAndTheDecisionNamesTheLoser() {
            var decision = Questions.plain().locked("Aya", "seedream").locked("Bo", "flux").choose();
            assertEquals("seedream-4.5", decision.chosen().id());
            assertTrue(decision.warnings().stream().anyMatch(w -> w.startsWith("Bo ") && w.contains("Aya")), decision.warnings()::toString);
        }

        @Test
        void beingOfALesserAnchorsFamilyAndCarryingEveryReferenceCount() {
            var decision = Questions.plain().locked("Aya", "seedream").locked("Bo", "flux").choose();
            assertEquals(405, decision.candidate("seedream-4.5").orElseThrow().factors().continuity());
            assertEquals(15, decision.candidate("flux-1.1-pro").orElseThrow().factors().continuity());
            assertEquals(5, decision.candidate("gemini-flash-image").orElseThrow().factors().continuity());
            assertEquals(0, decision.candidate("imagen-4").orElseThrow().factors().continuity());
        }

        @Test
        void whoCannotTravelIsNamed() {
            var decision = Questions.plain().locked("Aya", "flux").locked("Bo", "flux").choose();
            assertEquals("flux", decision.chosen().family());
            assertTrue(decision.warnings().stream().anyMatch(w -> w.contains("1 of 2") && w.contains("Bo")), decision.warnings()::toString);
        }
    }

    @Nested
    @DisplayName("R10 fallback")
    class Fallback {

        @Test
        void theAnchorsFamilyComesFirstAndNothingDearerThanTheQuote() {
            var decision = Questions.plain().locked("Aya", "imagen").choose();
            var fallbacks = decision.fallbacks(decision.credits());
            assertEquals("imagen", fallbacks.get(0).family());
            assertTrue(fallbacks.stream().allMatch(c -> c.credits() <= decision.credits()));
            assertTrue(fallbacks.stream().noneMatch(c -> c.model().equals("sketch")));
        }
    }

    @Nested
    @DisplayName("R11 quotes")
    class Quotes {

        @Test
        void theQuoteIsOfTheWholeRequest() {
            assertEquals(8, Questions.plain().count(4).choose().credits());
        }

        @Test
        void nothingDearerThanAQuoteIsChosen() {
            var decision = Questions.plain().reads("painted", "wide").tier(Tier.FULL).limit(3).choose();
            assertTrue(decision.credits() <= 3);
            assertNull(Questions.plain().limit(0).choose().chosen());
            assertNull(Questions.plain().limit(0).choose().needed(), "it is the quote that excludes, not a lack of money");
        }
    }

    @Nested
    @DisplayName("R12 A/B")
    class SideBySide {

        @ParameterizedTest
        @ValueSource(strings = {"seedream-4.5", "flux-1.1-pro"})
        void eachLegIsADecisionOfItsOwnWithItsOwnPrice(String leg) {
            var decision = Questions.plain().named(leg).count(2).choose();
            assertEquals(leg, decision.chosen().id());
            assertEquals(8, decision.credits());
            assertTrue(decision.candidates().stream().skip(1).allMatch(c -> c.reason().equals("Another model was asked for.")), decision::toString);
        }
    }

    @Nested
    @DisplayName("R13 new models")
    class NewModels {

        private final Model shiny = new Model("shiny", "Shiny", "forge", "shiny", "shiny", Tier.FAST, Map.of("photoreal", 1.0, "faces", 1.0), 14, 2L, 1000,
                List.of(), true, 2000, true, null, null);

        @Test
        void aRowIsWeighedAtOnceAndGetsWorkWhereItWins() {
            assertEquals("shiny", Questions.plain().model(shiny).chosen());
            assertEquals("seedream-4.5", Questions.plain().model(shiny).locked("Aya", "seedream").chosen());
        }

        @Test
        void beforeItsVerdictIsThereItGetsNoWorkNotEvenWhereItIsNamed() {
            var candidate = Questions.plain().model(shiny).untried("shiny").choose().candidate("shiny").orElseThrow();
            assertEquals("excluded", candidate.verdict());
            assertTrue(candidate.reason().startsWith("It is new"), candidate::reason);
            assertNull(Questions.plain().model(shiny).untried("shiny").named("shiny").choose().chosen());
            assertNull(Questions.plain().model(shiny).untried("shiny").pinned("project", "shiny").choose().chosen());
            assertEquals("judged", WhyNot.of(Questions.plain().model(shiny).untried("shiny").snapshot(), "shiny").orElseThrow().gate());
        }

        @Test
        void aDecisionItWasKeptOutOfIsJudgedAgainAsIfItHadBeenThere() {
            var replay = new Replay(new Supposition(Set.of(), Set.of(), List.of(shiny), Map.of(), Map.of()));
            var question = Questions.plain().model(shiny).untried("shiny");
            replay.judge(new Past("d1", null, question.chosen(), 2L, question.snapshot()));
            assertTrue(replay.result().models().contains(new Replayed.Share("shiny", 0, 1)), replay.result()::toString);
        }

        @Test
        void pastDecisionsJudgedAgainSayWhatItWouldGet() {
            var replay = new Replay(new Supposition(Set.of(), Set.of(), List.of(shiny), Map.of(), Map.of()));
            replay.judge(new Past("d1", null, Questions.plain().chosen(), 2L, Questions.plain().snapshot()));
            replay.judge(new Past("d2", null, "seedream-4.5", 4L, Questions.plain().locked("Aya", "seedream").snapshot()));
            assertEquals(1, replay.result().flips());
            assertTrue(replay.result().models().contains(new Replayed.Share("shiny", 0, 1)), replay.result()::toString);
        }
    }

    @Nested
    @DisplayName("R14 explainable")
    class Explainable {

        @Test
        void everyModelIsInTheDecisionWithAVerdictAndAReason() {
            var decision = Questions.plain().state("absent", "seedream-4.5").choose();
            assertEquals(Catalogue.rows().size(), decision.candidates().size());
            assertEquals(1, decision.candidates().stream().filter(c -> c.verdict().equals("chosen")).count());
            assertTrue(decision.candidates().stream().noneMatch(c -> c.reason().isBlank()));
        }

        @Test
        void judgedAgainFromWhatItWasMadeFromItIsTheSame() {
            assertEquals(Questions.plain().locked("Aya", "flux").choose(), Questions.plain().locked("Aya", "flux").snapshot().decision());
        }

        @Test
        void whyNotAlwaysHasAnAnswer() {
            var question = Questions.plain().locked("Aya", "flux").state("absent", "seedream-4.5").off("imagen-4");
            for (var model : Catalogue.rows()) {
                var why = WhyNot.of(question.snapshot(), model.id()).orElseThrow();
                assertTrue(why.verdict().equals("chosen") || why.flip() != null, why::toString);
            }
        }

        @Test
        void whyNotNamesTheObstacleOrTheGapAndWhatWouldFlipIt() {
            var outranked = WhyNot.of(Questions.plain().snapshot(), "imagen-4").orElseThrow();
            assertEquals("Imagen 4.0 would be chosen if this were asked for as a final.", outranked.flip());
            assertEquals(6.79, outranked.gap());
            assertEquals("The operator has switched it off.", WhyNot.of(Questions.plain().off("imagen-4").snapshot(), "imagen-4").orElseThrow().firstObstacle());
        }
    }

    @Nested
    @DisplayName("sketch")
    class Sketch {

        @Test
        void itDrawsWhenNoProviderCan() {
            assertEquals("sketch", Questions.plain().onlySketch().chosen());
            assertTrue(Questions.plain().onlySketch().choose().warnings().isEmpty());
        }

        @Test
        void itNeverOutranksAConfiguredProviderHoweverBadItFits() {
            var decision = Questions.plain().onlySketch().state("available", "flux-1.1-ultra").budget(10, 1).reads("animated", "wide").choose();
            assertEquals("flux-1.1-ultra", decision.chosen().id());
            assertEquals("excluded", decision.candidate("sketch").orElseThrow().verdict());
        }

        @Test
        void itDrawsWhenItIsNamed() {
            assertEquals("sketch", Questions.plain().named("sketch").chosen());
        }

        @Test
        void whereProvidersAreThereButCannotDrawTheDecisionSaysSo() {
            var decision = Questions.plain().onlySketch().state("open", "flux-1.1-ultra").choose();
            assertEquals("sketch", decision.chosen().id());
            assertFalse(decision.warnings().isEmpty());
        }
    }
}

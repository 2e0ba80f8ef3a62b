package studio.ra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;

/** Every query of the guide to Neo4j Browser works on the graph as it is migrated and as the studio writes it. */
class GuideIT {

    private static final Pattern BLOCK = Pattern.compile("```cypher\\R(.*?)```", Pattern.DOTALL);
    /** Labels and relation types in node and relation brackets, alternatives included, and labels in predicates. */
    private static final Pattern NAMED = Pattern.compile("[(\\[]\\s*\\w*\\s*:\\s*([\\w|&!:]+)|\\b[a-z]\\w*:([A-Z]\\w*)");
    /** The first cell of a row that is about a label or a relation. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z]\\w*)[^`|]*` \\|");
    private static final Pattern PROPERTY = Pattern.compile("\\b[a-z]\\w*\\.([a-z]\\w*)");
    private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern SAID = Pattern.compile("'[^']*'|\"[^\"]*\"|//[^\\n]*");
    private static final Map<String, Object> PARAMS = Map.of("workspace", "guide", "project", "guide-p", "asset", "guide-a", "character", "guide-c",
            "lock", "guide-l1", "generation", "guide-g", "model", "sketch");
    /** The smallest story in which each of the guide's questions has an answer. */
    private static final String STORY = """
            MATCH (m:Model {id: 'sketch'})
            CREATE (p:Project {id: 'guide-p', workspace: 'guide', title: 'The lamp', createdAt: datetime()}),
              (p)-[:HAS_SCENE]->(first:Scene {id: 'guide-s1', workspace: 'guide', heading: 'A lighthouse'}),
              (p)-[:HAS_SCENE]->(second:Scene {id: 'guide-s2', workspace: 'guide', heading: 'A boat'}), (first)-[:NEXT]->(second),
              (first)-[:HAS_SHOT]->(late:Shot {id: 'guide-n1', workspace: 'guide', description: 'she climbs'}),
              (first)-[:HAS_SHOT]->(early:Shot {id: 'guide-n2', workspace: 'guide', description: 'she wakes'}), (early)-[:NEXT]->(late),
              (second)-[:HAS_SHOT]->(:Shot {id: 'guide-n0', workspace: 'guide', description: 'they see the light'}),
              (p)-[:CASTS]->(c:Character {id: 'guide-c', workspace: 'guide', name: 'Mira', description: 'a keeper'}),
              (c)-[:APPEARS_IN {place: 0}]->(late),
              (look:Asset {id: 'guide-look', workspace: 'guide', kind: 'portrait', state: 'locked', model: 'sketch', credits: 1}),
              (look)-[:DEPICTS]->(c),
              (l1:Lock {id: 'guide-l1', workspace: 'guide', version: 1, model: 'sketch', family: 'sketch', description: 'a keeper', at: datetime()}),
              (l2:Lock {id: 'guide-l2', workspace: 'guide', version: 2, model: 'sketch', family: 'sketch', description: 'a keeper', at: datetime()}),
              (l1)-[:OF]->(c), (l2)-[:OF]->(c), (l1)-[:HOLDS]->(look), (l2)-[:HOLDS]->(look), (l1)-[:SUPERSEDED_BY]->(l2), (c)-[:LOCKED_AS]->(l2),
              (d:Decision {id: 'guide-d', workspace: 'guide', brief: 'she climbs', style: 'painted', because: ['Painted.'], warnings: []}),
              (d)-[:CONSIDERED {rank: 0, verdict: 'chosen', score: 1.0, reason: 'The only model that can draw this.'}]->(m), (d)-[:CHOSE]->(m),
              (d)-[:WEIGHED {place: 0, name: 'Mira'}]->(l1),
              (g:Generation {id: 'guide-g', workspace: 'guide', project: 'guide-p', state: 'drawing', purpose: 'keyframe', model: 'sketch'}),
              (g)-[:FOR]->(late), (g)-[:ROUTED_BY]->(d), (g)-[:ANCHORED_BY]->(l1), (g)-[:USED]->(look), (g)-[:WAS_ASSOCIATED_WITH]->(m),
              (g)-[:ATTEMPTED]->(:Attempt {id: 'guide-t', workspace: 'guide', outcome: 'drawn'})-[:ASKED]->(m),
              (a:Asset {id: 'guide-a', workspace: 'guide', kind: 'keyframe', state: 'approved', model: 'sketch', credits: 1}),
              (a)-[:WAS_GENERATED_BY]->(g), (a)-[:DEPICTS]->(late), (late)-[:CURRENT]->(a),
              (:Take {id: 'guide-k', workspace: 'guide', verdict: 'approved', at: datetime()})-[:OF]->(a),
              (:Tally {workspace: 'guide', model: 'sketch', style: 'painted', shotType: '', approved: 100.0, rejected: 0.0, overridden: 0.0}),
              (:Account {id: 'guide', kind: 'workspace', issued: -10, available: 9, held: 0, spent: 1}),
              (:Entry {id: 'guide-e', workspace: 'guide', kind: 'hold', number: 1, issued: 0, available: -1, held: 1, spent: 0, generation: 'guide-g'})-[:FOR]->(g)
            """;

    private static Driver driver;

    @BeforeAll
    static void aSmallStory() {
        TestGraph.wipe();
        driver = TestGraph.running().driver();
        driver.executableQuery(STORY).execute();
    }

    @AfterAll
    static void wiped() {
        driver.close();
        TestGraph.wipe();
    }

    static List<String> queries() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("docs/browser-guide.md"))).results().map(found -> found.group(1).strip()).toList();
    }

    @Test
    void theGuideHasItsQueries() throws IOException {
        assertTrue(queries().size() >= 12, () -> "only a few queries were found in the guide");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void onlyReadsAndStartsAtAnIndexedNode(String query) {
        var summary = driver.executableQuery("EXPLAIN " + query).withParameters(PARAMS).execute().summary();
        assertEquals(QueryType.READ_ONLY, summary.queryType());
        assertEquals(List.of(), operators(summary.plan()).filter(operator -> operator.contains("Scan")).toList());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void namesOnlyLabelsAndRelationsThatTheStudioWrites(String query) throws IOException {
        var unknown = new TreeSet<>(names(query));
        unknown.removeAll(written());
        assertEquals(new TreeSet<>(), unknown);
    }

    /** A property that is misspelt is null and no error, so it would only leave a column empty. */
    @ParameterizedTest
    @MethodSource("queries")
    void asksOnlyForPropertiesThatTheStudioKnows(String query) throws IOException {
        var unknown = found(PROPERTY, SAID.matcher(query).replaceAll(""));
        unknown.removeAll(words());
        assertEquals(new TreeSet<>(), unknown);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void hasAnAnswerOnASmallStory(String query) {
        assertFalse(driver.executableQuery(query).withParameters(PARAMS).execute().records().isEmpty());
    }

    @Test
    void theGraphsPageNamesEveryLabelAndRelationAndNoOther() throws IOException {
        assertEquals(written(), found(ROW, Files.readString(Path.of("docs/graph.md"))));
    }

    @Test
    void theBoardIsInTheOrderOfTheStory() throws IOException {
        var board = queries().stream().filter(query -> query.contains("shotNo")).findFirst().orElseThrow();
        var shots = driver.executableQuery(board).withParameters(PARAMS).execute().records().stream().map(row -> row.get("shot").asString()).toList();
        assertEquals(List.of("she wakes", "she climbs", "they see the light"), shots);
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap(GuideIT::operators));
    }

    /** Labels and relations in the studio's own queries. */
    private static TreeSet<String> written() throws IOException {
        var all = new TreeSet<String>();
        for (var text : texts("src/main/resources", ".cypher")) {
            all.addAll(names(text));
        }
        return all;
    }

    /** Words of the studio's queries, and texts of one word in its code, where the rows come from that queries write as they are. */
    private static TreeSet<String> words() throws IOException {
        var all = new TreeSet<String>();
        for (var text : texts("src/main/resources", ".cypher")) {
            all.addAll(found(WORD, text));
        }
        for (var text : texts("src/main/java", ".java")) {
            all.addAll(found(QUOTED, text));
        }
        return all;
    }

    private static List<String> texts(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static TreeSet<String> names(String query) {
        return found(NAMED, SAID.matcher(query).replaceAll("")).stream().flatMap(names -> Stream.of(names.split("[|&!:]+")))
                .filter(name -> !name.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the first group that matched says, or all of it where the pattern has none. */
    private static TreeSet<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group)
                .filter(Objects::nonNull).findFirst().orElseGet(match::group)).collect(Collectors.toCollection(TreeSet::new));
    }
}

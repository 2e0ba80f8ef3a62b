package studio.ra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement that could reach into another workspace cannot be made. */
class IsolationTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "MATCH (p:Project {id: $id, workspace: $workspace}) RETURN p",
        "MATCH (p:Project {id: $id}) WHERE p.deletedAt IS NULL AND p.workspace = $workspace AND (p.a = 1 OR p.b = 2) RETURN p",
        "MATCH (m:Model {id: $id})<-[:CHOSE]-(d:Decision {workspace: $workspace}) RETURN m, d",
        "MATCH (:Reader {id: $workspace})-[:READS_WITH]->(h:Heads) RETURN h",
        "MATCH (h:Heads {id: $id, shipped: true}) RETURN h",
        "MATCH (p:Project {workspace: $workspace}) OPTIONAL MATCH (a:Account {id: p.id}) RETURN a.spent AS spent",
        "MATCH (p:Project {workspace: $workspace}) CALL (p) { MATCH (p)-[:HAS_SCENE]->(s) RETURN collect(s) AS scenes } UNWIND scenes AS s MATCH (s)-[:HAS_SHOT]->(n) RETURN n",
        "UNWIND $rows AS row CREATE (p:Project) SET p = row, p.workspace = $workspace",
        "MERGE (c:Claim {workspace: $workspace, key: $key}) ON CREATE SET c.by = $by RETURN c",
        "CALL db.index.fulltext.queryNodes('asset_words', $words) YIELD node AS a, score WITH a, score WHERE a.workspace = $workspace RETURN a.id AS id",
        "MATCH (p:Project {workspace: $workspace}) WHERE EXISTS { (p)-[:HAS_SCENE]->(:Scene) } RETURN [(p)-[:CASTS]->(c) | c.id] AS cast",
        "MATCH (m:Model) WHERE m.id > '' RETURN m // nobody's (c:Character)",
        "MATCH (a:Asset {workspace: $workspace})\nCALL (a) { WITH a MATCH p = (a)-[:WAS_DERIVED_FROM*0..10]->(n) RETURN n UNION MATCH (a)<-[:USED]-(n) RETURN n } RETURN n",
    })
    void whatBeginsAtTheWorkspaceIsTaken(String statement) {
        assertEquals(List.of(), Isolation.faults(statement));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // no workspace, or none that counts
        "MATCH (p:Project {id: $id}) RETURN p",
        "MATCH (p:Project) WHERE p.workspace = $workspace OR p.id = $id RETURN p",
        "MATCH (p:Project) WHERE NOT p.workspace = $workspace RETURN p",
        "MATCH (p:Project) WHERE CASE WHEN $all THEN true AND p.workspace = $workspace AND true ELSE true END RETURN p",
        "MATCH (p:Project) WHERE p.workspace <> $workspace RETURN p",
        "MATCH (p:Project {workspace: $other}) RETURN p",
        "MATCH (p:Project {id: '{workspace: $workspace}'}) RETURN p",
        "MATCH (p:Project {id: $id /* workspace: $workspace */}) RETURN p",
        "MATCH (p:Project {name: $id}) // {workspace: $workspace}\nRETURN p",
        "MATCH (n) RETURN n",
        "MATCH (n {id: $id}) RETURN n",
        "match (n {workspace: $workspace}) return n",
        "MATCH (n {workspace: $workspace}) with 1 AS one MATCH (n)-[:USED]->(m) RETURN m",
        // a second beginning
        "MATCH (p:Project {workspace: $workspace}) MATCH (c:Character {id: $id}) RETURN c",
        "MATCH (p:Project {workspace: $workspace}), (c:Character {id: p.hero}) RETURN c",
        "MATCH (p:Project {workspace: $workspace}) OPTIONAL MATCH (c:Character {id: $id}) RETURN c",
        "MATCH (p:Project {workspace: $workspace}) WHERE EXISTS { (:Character {id: $id}) } RETURN p",
        "MATCH (p:Project {workspace: $workspace}) WHERE EXISTS { MATCH (c:Character {id: $id}) WHERE c.age > 3 } RETURN p",
        "MATCH (p:Project {workspace: $workspace}) RETURN COLLECT { MATCH (c:Character {id: $id}) RETURN c.name } AS names",
        "MATCH (p:Project {workspace: $workspace}) RETURN [(:Shot {id: $id})-[:CURRENT]->(a) | a.id] AS stills",
        "MATCH (p:Project {workspace: $workspace}) RETURN COUNT { (x:Shot)-[:CURRENT]->(a) } AS n",
        // a name that was known elsewhere
        "MATCH (a:Asset {workspace: $workspace}) WITH a.id AS id MATCH (a)-[:DEPICTS]->(n) RETURN n",
        "MATCH (a:Asset {workspace: $workspace}) CALL () { MATCH (a)-[:DEPICTS]->(n) RETURN n } RETURN n",
        "CALL (*) { MATCH (a:Asset {workspace: $workspace}) RETURN 1 AS one } MATCH (a)-[:DEPICTS]->(n) RETURN n",
        "MATCH (a:Asset {workspace: $workspace}) RETURN 1 AS n UNION MATCH (a)-[:DEPICTS]->(n) RETURN n",
        "CALL { MATCH (a:Asset {id: $id}) RETURN a } RETURN a",
        // through what is shared
        "MATCH (d:Decision {workspace: $workspace})-[:CHOSE]->(:Model)<-[:CHOSE]-(other) RETURN other",
        "MATCH (d:Decision {workspace: $workspace})-[:CHOSE]->(m:Model) MATCH (m)<-[:CHOSE]-(other) RETURN other",
        "MATCH (m:Model) WITH collect(m) AS all UNWIND all AS x MATCH (x)<-[:CHOSE]-(other) RETURN other",
        "MATCH (m:Model) OPTIONAL MATCH (a:Account {id: m.id}) RETURN a",
        "MATCH (m:Model|Project {id: $id}) RETURN m",
        // an index of all
        "CALL db.index.fulltext.queryNodes('asset_words', $words) YIELD node AS a, score RETURN a.id AS id",
        "CALL db.index.fulltext.queryNodes('asset_words', $words) YIELD node AS a WITH a WHERE a.workspace = $workspace OR true RETURN a.id AS id",
        "CALL db.index.fulltext.queryNodes('asset_words', $words) YIELD node RETURN node",
        // made for nobody, or for another
        "CREATE (p:Project) SET p = $row",
        "CREATE (p:Project {id: $id}) RETURN p",
        "CREATE (p:Project {workspace: $other}) RETURN p",
        "CREATE (p:Project) SET p.workspace = $workspace, p = $row",
        "CREATE (p:Project {workspace: $workspace}) SET p = $row",
        "CREATE (p:Project {workspace: $workspace}) SET p.workspace = $other",
        "MATCH (g:Generation {workspace: $workspace}) CREATE (:Event {id: $id})-[:OF]->(g)",
        "MERGE (t:Attempt {id: $id}) ON CREATE SET t.workspace = $workspace",
        "MERGE (t:Attempt {id: $id, workspace: $workspace}) ON CREATE SET t = $row",
        "MATCH (g:Generation {workspace: $workspace}) FOREACH (x IN $ids | MERGE (:Claim {id: x}))",
        // what is not understood
        "MATCH (a:!Model) RETURN a",
        "MATCH ((a:Asset)-[:USED]->(b)){2} RETURN a",
        "LOAD CSV FROM $url AS line RETURN line",
        "USE other MATCH (m:Model) RETURN m",
    })
    void whatCouldReachFurtherIsNot(String statement) {
        assertThrows(IllegalArgumentException.class, () -> new Cypher("test", statement));
    }

    @Test
    void itSaysWhereAndWhy() {
        var told = assertThrows(IllegalArgumentException.class, () -> new Cypher("cast/sheet.cypher", "MATCH (c:Character {id: $id}) RETURN c"));
        assertEquals("cast/sheet.cypher [begins at (c:Character) without the workspace]", told.getMessage());
    }
}

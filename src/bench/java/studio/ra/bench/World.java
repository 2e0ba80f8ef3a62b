package studio.ra.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stories of one workspace before anything was drawn: projects of 20 scenes of ten shots, and a cast in which few appear in most shots. The first character is in
 * every project.
 */
final class World {

    private static final int SCENES = 20;
    private static final int SHOTS = 10;
    private static final int CAST = 12;

    /** @param cast who appears, the most prominent first */
    record Shot(String id, int project, List<Integer> cast) {
    }

    final String workspace;
    final List<String> projects = new ArrayList<>();
    final List<String> characters = new ArrayList<>();
    final List<Shot> shots = new ArrayList<>();

    /** Rows for {@link #write}. */
    private final List<Map<String, Object>> projectRows = new ArrayList<>();
    private final List<Map<String, Object>> characterRows = new ArrayList<>();
    private final List<Map<String, Object>> castRows = new ArrayList<>();
    private final List<Map<String, Object>> sceneRows = new ArrayList<>();

    World(String workspace, int assets, Chance chance, Instant at) {
        this.workspace = workspace;
        var time = at.atZone(ZoneOffset.UTC);
        int many = Math.max(1, assets / 2400);
        for (int c = 0; c < Math.max(CAST, many * 9); c++) {
            var id = chance.id(at);
            characters.add(id);
            characterRows.add(Map.of("id", id, "workspace", workspace, "name", "Somebody " + c, "description", chance.words(), "createdAt", time));
        }
        for (int p = 0; p < many; p++) {
            var project = chance.id(at);
            projects.add(project);
            projectRows.add(Map.of("id", project, "workspace", workspace, "title", "Story " + p, "style", "cinematic", "aspectRatio", "16:9", "createdAt", time));
            var cast = cast(p, chance);
            cast.forEach(c -> castRows.add(Map.of("project", project, "character", characters.get(c))));
            String before = null;
            for (int s = 0; s < SCENES; s++) {
                before = scene(project, p, before, cast, chance, at);
            }
        }
    }

    private List<Integer> cast(int project, Chance chance) {
        var cast = new ArrayList<Integer>(List.of(0));
        for (int i = 1; i < CAST; i++) {
            int who = i < 4 ? chance.skewed(characters.size()) : (project * 9 + i) % characters.size();
            if (!cast.contains(who)) {
                cast.add(who);
            }
        }
        return cast;
    }

    private String scene(String project, int number, String before, List<Integer> cast, Chance chance, Instant at) {
        var scene = chance.id(at);
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < SHOTS; i++) {
            var seen = new ArrayList<Integer>();
            for (int place = chance.below(3); place >= 0; place--) {
                int who = cast.get(chance.skewed(cast.size()));
                if (!seen.contains(who)) {
                    seen.add(who);
                }
            }
            var shot = new Shot(chance.id(at), number, seen);
            shots.add(shot);
            rows.add(Map.of("shot", Map.of("id", shot.id, "workspace", workspace, "description", chance.words(), "hero", chance.one(20), "createdAt", at.atZone(ZoneOffset.UTC)),
                    "cast", seen.stream().map(characters::get).toList()));
        }
        var row = new HashMap<String, Object>(Map.of("project", project, "shots", rows,
                "scene", Map.of("id", scene, "workspace", workspace, "heading", "INT. " + chance.words(), "createdAt", at.atZone(ZoneOffset.UTC))));
        row.put("before", before);
        sceneRows.add(row);
        return scene;
    }

    void write(Batches batches) {
        batches.write("UNWIND $rows AS row CREATE (p:Project) SET p = row", projectRows);
        batches.write("UNWIND $rows AS row CREATE (c:Character) SET c = row", characterRows);
        batches.write("UNWIND $rows AS row MATCH (p:Project {id: row.project}) MATCH (c:Character {id: row.character}) CREATE (p)-[:CASTS]->(c)", castRows);
        batches.write("""
                UNWIND $rows AS row
                MATCH (p:Project {id: row.project})
                CREATE (p)-[:HAS_SCENE]->(s:Scene) SET s = row.scene
                WITH row, s
                CALL (row, s) {
                  WITH row, s WHERE row.before IS NOT NULL
                  MATCH (before:Scene {id: row.before})
                  CREATE (before)-[:NEXT]->(s)
                }
                CALL (row, s) {
                  UNWIND row.shots AS each
                  CREATE (s)-[:HAS_SHOT]->(n:Shot) SET n = each.shot
                  WITH n, each
                  UNWIND range(0, size(each.cast) - 1) AS place
                  MATCH (c:Character {id: each.cast[place]})
                  CREATE (c)-[:APPEARS_IN {place: place}]->(n)
                }
                UNWIND range(0, size(row.shots) - 2) AS i
                MATCH (a:Shot {id: row.shots[i].shot.id})
                MATCH (b:Shot {id: row.shots[i + 1].shot.id})
                CREATE (a)-[:NEXT]->(b)""", sceneRows, 50);
    }
}

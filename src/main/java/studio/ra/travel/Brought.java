package studio.ra.travel;

import studio.ra.graph.Row;

/**
 * What an import brought.
 *
 * @param id of the new project
 */
public record Brought(String id, long scenes, long shots, long characters, long references, long locks, long stills, long takes,
                      long drawings, long decisions) {

    static Brought of(Luggage luggage) {
        return new Brought(luggage.project().id(), luggage.scenes().size(), luggage.shots().size(), luggage.characters().size(), luggage.references().size(),
                luggage.looks().values().stream().mapToLong(java.util.List::size).sum(), luggage.stills().size(), luggage.takes().size(),
                luggage.drawings().size(), luggage.decisions().size());
    }

    static Brought read(Row row) {
        return new Brought(row.text("project"), row.number("scenes"), row.number("shots"), row.number("characters"), row.number("references"),
                row.number("locks"), row.number("stills"), row.number("takes"), row.number("drawings"), row.number("decisions"));
    }
}

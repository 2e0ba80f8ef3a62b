package studio.ra.cast;

/** What one character is to another. @param kind in the creator's words, such as {@code sister} */
public record Relationship(String character, String name, String kind) {
}

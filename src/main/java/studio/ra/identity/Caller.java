package studio.ra.identity;

import java.util.Set;

/** Who calls, as the token says; injectable wherever a request is served. */
public interface Caller {

    /** The token's {@code sub}. */
    String subject();

    /** The token's {@code workspace}: the unit of isolation, part of every query's start. */
    String workspace();

    /** Of {@code creator} and {@code admin}. */
    Set<String> groups();

    default boolean admin() {
        return groups().contains("admin");
    }
}

package studio.ra.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whom a verified token says it is of. The container has looked at its signature, its times, its issuer and its audience; what it claims beside is looked at here,
 * and nowhere else.
 */
public record Bearer(String subject, String workspace, Set<String> groups) {

    /** Longest name of a workspace or a subject. */
    static final int LONGEST = 200;

    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]{1," + LONGEST + "}");
    /** As our own ids are. Accounts of workspaces lie beside those of projects, so no workspace may be called what a project of another could be. */
    private static final Pattern ID = Pattern.compile("[0-7][0-9a-hjkmnp-tv-z]{25}");

    /** Empty where the token lacks the subject or the workspace, or has one that cannot be a name. */
    public static Optional<Bearer> of(JsonWebToken token) {
        var subject = token.getClaim("sub");
        var workspace = token.getClaim("workspace");
        return subject instanceof String who && workspace instanceof String where && named(who) && named(where) && !ID.matcher(where).matches()
                ? Optional.of(new Bearer(who, where, groups(token.getClaim("groups")))) : Optional.empty();
    }

    /** A name without anything that cannot be seen, and with nothing empty around it. */
    private static boolean named(String text) {
        return NAME.matcher(text).matches() && text.strip().equals(text);
    }

    private static Set<String> groups(Object claim) {
        return claim instanceof Collection<?> all ? all.stream().filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toUnmodifiableSet()) : Set.of();
    }
}

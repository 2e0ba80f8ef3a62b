package studio.ra.launch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Every setting there is. A variable {@code RA_…} that is not here is a slip of the operator's, so a new setting needs a line here. */
enum Setting {

    HTTP_PORT("9080", Kind.PORT), HTTP_HOST("127.0.0.1", Kind.TEXT), BOLT_PORT("7687", Kind.PORT), BROWSER_PORT("7474", Kind.PORT), DATA("./data", Kind.TEXT), LOG("dev", Kind.LOG),
    GRAPH_URI(null, Kind.BOLT), GRAPH_USER("neo4j", Kind.TEXT), GRAPH_PASSWORD(null, Kind.TEXT),
    OIDC_ISSUER(null, Kind.ADDRESS), OIDC_JWKS_URI(null, Kind.ADDRESS), OIDC_AUDIENCE("ra", Kind.TEXT), OIDC_ALGORITHM("RS256", Kind.ALGORITHM), OIDC_KEYS_SECONDS(null, Kind.COUNT),
    GOOGLE_URL(null, Kind.ADDRESS), GOOGLE_KEY(null, Kind.TEXT), GOOGLE_LANES(null, Kind.COUNT),
    SEEDREAM_URL(null, Kind.ADDRESS), SEEDREAM_KEY(null, Kind.TEXT), SEEDREAM_MODEL(null, Kind.TEXT), SEEDREAM_HOSTS(null, Kind.TEXT), SEEDREAM_LANES(null, Kind.COUNT),
    FLUX_URL(null, Kind.ADDRESS), FLUX_KEY(null, Kind.TEXT), FLUX_HOSTS(null, Kind.TEXT), FLUX_POLL_MS(null, Kind.COUNT), FLUX_LANES(null, Kind.COUNT),
    OPENAI_URL(null, Kind.ADDRESS), OPENAI_KEY(null, Kind.TEXT), OPENAI_MODEL(null, Kind.TEXT), OPENAI_HOSTS(null, Kind.TEXT), OPENAI_PRICE(null, Kind.NUMBER),
    OPENAI_REFERENCES(null, Kind.NUMBER), OPENAI_TIER(null, Kind.TEXT), OPENAI_PROMPT_LIMIT(null, Kind.COUNT), OPENAI_BATCH(null, Kind.COUNT),
    OPENAI_PIXELS(null, Kind.NUMBER), OPENAI_LANES(null, Kind.COUNT), VENDOR_TIMEOUT_SECONDS(null, Kind.COUNT),
    READER_URL(null, Kind.ADDRESS), READER_KEY(null, Kind.TEXT), READER_MODEL(null, Kind.TEXT), READER_TIMEOUT_MS(null, Kind.COUNT),
    CIRCUIT_SECONDS("30", Kind.COUNT), QUEUE_LIMIT("500", Kind.COUNT), UNKNOWN_RELEASE_HOURS(null, Kind.COUNT), UNKNOWN_SPEND_HOURS(null, Kind.COUNT), CREDITS_START("1000", Kind.NUMBER), CREDITS_FREE(null, Kind.PURPOSES),
    CREDITS_LOW(null, Kind.NUMBER), WEBHOOK_ALLOW(null, Kind.PLACES), WEBHOOK_KEY(null, Kind.KEY), WEBHOOK_FORMER_KEY(null, Kind.KEY), WEBHOOK_TIMEOUT_SECONDS(null, Kind.COUNT), WEBHOOK_RETRY_SECONDS(null, Kind.COUNT), WEBHOOK_ATTEMPTS(null, Kind.COUNT),
    RATE_REQUESTS(null, Kind.COUNT), RATE_CHANGES(null, Kind.COUNT), CORS_ORIGINS(null, Kind.ORIGINS),
    S3_ENDPOINT(null, Kind.ADDRESS), S3_BUCKET(null, Kind.TEXT), S3_REGION(null, Kind.TEXT), S3_ACCESS_KEY(null, Kind.TEXT), S3_SECRET_KEY(null, Kind.TEXT),
    STORE_GRACE_HOURS(null, Kind.COUNT), STORE_COLLECT_HOURS(null, Kind.COUNT);

    /** How a value is read. */
    private enum Kind { TEXT, PORT, COUNT, NUMBER, ADDRESS, BOLT, PURPOSES, LOG, PLACES, KEY, ORIGINS, ALGORITHM }

    /** A name, with a dot before it for all below; or numbers, perhaps in brackets, perhaps with how many bits a block shares. */
    private static final String PLACE = "(\\.?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*|[0-9.]+/[0-9]{1,2}|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]?(/[0-9]{1,3})?)";

    private static final String ORIGIN = "https?://([a-z0-9-]+(\\.[a-z0-9-]+)*|\\[[0-9a-f:]+])(:[0-9]{1,5})?";

    final String usual;
    private final Kind kind;

    Setting(String usual, Kind kind) {
        this.usual = usual;
        this.kind = kind;
    }

    /** As in the environment: {@code RA_HTTP_PORT}. */
    String variable() {
        return "RA_" + name();
    }

    /** As in MicroProfile Config: {@code ra.http.port}. */
    String property() {
        return variable().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static Optional<Setting> named(String variableOrProperty) {
        for (var setting : values()) {
            if (setting.variable().equals(variableOrProperty) || setting.property().equals(variableOrProperty)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** The value, trimmed. @throws Refused saying what it has to be; a secret's value is never repeated */
    String checked(String value) {
        var text = value.strip();
        var fault = switch (kind) {
            case TEXT -> null;
            case PORT -> number(text, 1, 65535) ? null : "a port from 1 to 65535";
            case COUNT -> number(text, 1, 86_400) ? null : "a whole number from 1 to 86400";
            case NUMBER -> number(text, 0, 1_000_000_000) ? null : "a whole number from 0 to 1000000000";
            case ADDRESS -> address(text, "https?") ? null : "an http or https address";
            case BOLT -> address(text, "(bolt|neo4j)(\\+s|\\+ssc)?") ? null : "a bolt or neo4j address, such as bolt://graph:7687";
            case PLACES -> text.matches(PLACE + "(\\s*,\\s*" + PLACE + ")*") ? null : "hosts, .domains, addresses or blocks of addresses such as 10.0.0.0/8, with commas";
            case ORIGINS -> text.matches(ORIGIN + "(\\s*,\\s*" + ORIGIN + ")*") ? null : "origins such as https://studio.example.com, with commas";
            case KEY -> text.matches("[A-Za-z0-9+/]{43}=") ? null : "32 bytes in base64";
            case ALGORITHM -> text.matches("RS256|ES256") ? null : "RS256 or ES256";
            case LOG -> text.matches("dev|json") ? null : "dev or json";
            case PURPOSES -> text.matches("(portrait|keyframe|reference)(,(portrait|keyframe|reference))*") ? null : "of portrait, keyframe, reference, with commas";
        };
        if (fault != null) {
            throw new Refused(variable() + " is not " + fault + (kind == Kind.KEY ? "" : ": " + text));
        }
        return text;
    }

    private static boolean number(String text, long least, long most) {
        return text.matches("[0-9]{1,10}") && Long.parseLong(text) >= least && Long.parseLong(text) <= most;
    }

    private static boolean address(String text, String schemes) {
        try {
            var uri = URI.create(text);
            return uri.getScheme() != null && uri.getScheme().matches(schemes) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

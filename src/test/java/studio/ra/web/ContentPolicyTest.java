package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPolicyTest {

    /** {@code printf '{"imports":{}}' | openssl dgst -sha256 -binary | base64} */
    private static final String HASH = "URrTy+Il/Nz0lHojVUx275hWqAWhkSF0VsHbUM4/6Hw=";

    @Test
    void whatIsWrittenInThePageIsAllowedByItsHash() {
        var policy = ContentPolicy.of("<script type=\"importmap\">{\"imports\":{}}</script><script type=\"module\" src=\"/app/main.js\"></script>");
        assertTrue(policy.contains("script-src 'self' 'sha256-" + HASH + "';"), policy);
        assertTrue(policy.contains("style-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void aPageWithoutScriptsAllowsNoneWithin() {
        assertTrue(ContentPolicy.of("<!-- <script>x</script> --><script src='/a.js'></script>").contains("script-src 'self';"));
    }

    @Test
    void lineEndsAreHashedAsABrowserParsesThem() {
        assertEquals(ContentPolicy.of("<script>\na\n</script>"), ContentPolicy.of("<script>\r\na\r\n</script>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webjars/lit/3.3.2/index.js", "/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs"})
    void anAddressWithAVersionIsKeptForEver(String path) {
        assertEquals("public, max-age=31536000, immutable", StaticFile.caching(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/app/main.js", "/webjars/lit/index.js", "/webjars/lit/latest/index.js"})
    void anyOtherIsAskedForAgain(String path) {
        assertEquals("no-cache", StaticFile.caching(path));
    }

    @Test
    void aTagIsFoundAmongOthersAndWeak() {
        assertTrue(StaticFile.matches("\"a\", W/\"b\"", "\"b\""));
        assertTrue(StaticFile.matches("*", "\"b\""));
        assertFalse(StaticFile.matches("\"a\"", "\"b\""));
        assertFalse(StaticFile.matches(null, "\"b\""));
    }
}

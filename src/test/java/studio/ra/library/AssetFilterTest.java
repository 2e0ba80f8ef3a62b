package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class AssetFilterTest {

    @Test
    void whatIsSearchedForIsWordsAndNeverSyntax() {
        assertEquals("+(prompt:ferry* brief:ferry*) +(prompt:not* brief:not*) +(prompt:id* brief:id*)", asked("Ferry) NOT (id:* \"").lucene());
        assertEquals(List.of("o'neil", "maya's"), asked("'O'Neil' Maya's").words());
    }

    @Test
    void ideographsStandAlone() {
        assertEquals(List.of("月", "光", "नाव"), asked("月光 नाव").words());
    }

    @Test
    void noWordsAskForAnything() {
        assertEquals(List.of(), asked(" !? ").words());
        assertEquals(List.of(), AssetFilter.ANY.words());
    }

    @Test
    void anUnknownKindOrStateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new AssetFilter(null, "poster", null, null, null, null, null, null, null, null, null, null, false));
        assertThrows(IllegalArgumentException.class, () -> new AssetFilter(null, null, null, null, null, null, "gone", null, null, null, null, null, false));
    }

    private static AssetFilter asked(String q) {
        return new AssetFilter(q, null, null, null, null, null, null, null, null, null, null, null, false);
    }
}

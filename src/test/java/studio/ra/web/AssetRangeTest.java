package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-9,0,9", "bytes=90-,90,99", "bytes=-10,90,99", "bytes=-1000,0,99", "bytes=0-1000,0,99", "bytes=99-99,99,99"})
    void oneRangeIsCutToWhatThereIs(String header, long first, long last) {
        assertEquals(Optional.of(new AssetRange(first, last, false)), AssetRange.of(header, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-"})
    void aRangeOfNothingIsUnsatisfiable(String header) {
        assertEquals(Optional.empty(), AssetRange.of(header, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=9-1", "lines=1-2", "bytes=", "bytes=-", "bytes=a-b", "bytes=9999999999999999999-", ""})
    void whatIsNotOneRangeIsIgnored(String header) {
        assertEquals(Optional.of(new AssetRange(0, 99, true)), AssetRange.of(header, 100));
    }

    @Test
    void withoutAHeaderItIsAll() {
        assertEquals(new AssetRange(0, 99, true), AssetRange.of(null, 100).orElseThrow());
        assertEquals(100, AssetRange.of(null, 100).orElseThrow().length());
    }
}

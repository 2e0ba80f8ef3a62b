package studio.ra.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The story the studio's pages offer to begin with. */
class SampleTest {

    @Test
    void theSampleIsReadAsItWasMeant() throws IOException {
        var outline = Manuscript.FOUNTAIN.read(Files.readString(Path.of("src/main/webapp/samples/lighthouse.fountain")));
        assertEquals(List.of("EXT. SINGING CLIFF - DUSK", "INT. LAMP ROOM - NIGHT", "THE MANGROVE CHANNEL, MIDNIGHT", "EXT. SINGING CLIFF - DAWN"),
                outline.scenes().stream().map(Outline.Setting::heading).toList());
        assertEquals(List.of(3, 3, 3, 3), outline.scenes().stream().map(scene -> scene.shots().size()).toList());
        assertEquals(List.of("Mira", "Arun", "Kavi"), outline.characters().stream().map(Outline.Person::name).toList());
        assertTrue(outline.scenes().stream().allMatch(scene -> scene.synopsis() != null));
        assertTrue(outline.characters().stream().allMatch(person -> person.description().length() > 60), outline.characters()::toString);
        assertEquals(List.of("Singing Cliff", "Lamp Room"), outline.references().stream().map(Outline.Thing::name).toList());
        assertEquals("dialogue", outline.scenes().get(1).shots().get(2).shotType());
    }
}

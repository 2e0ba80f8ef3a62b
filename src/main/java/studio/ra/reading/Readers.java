package studio.ra.reading;

import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.intent.Brief;
import studio.ra.intent.Heads;
import studio.ra.intent.IntentReader;
import studio.ra.intent.Recent;
import studio.ra.intent.ShotIntent;

/** Reads briefs, each workspace's with the heads that are current there. Heads are loaded once in a process and known by their hash. */
@ApplicationScoped
public class Readers {

    private static final int KEPT = 64;

    private final Versions versions;
    private final Chat chat;
    private final IntentReader standard = IntentReader.standard();
    private final Recent<String, IntentReader> loaded = new Recent<>(KEPT);

    @Inject
    Readers(Versions versions, Chat chat) {
        this.versions = versions;
        this.chat = chat;
    }

    /** For the container's proxy. */
    protected Readers() {
        this(null, null);
    }

    /** Loads what reading needs, so that no request has to. */
    public void prepare() {
        standard.prepare();
    }

    /**
     * Reads here, and asks the chat model, where there is one, about what is open.
     *
     * @param heads version that is current in the workspace, or null for the shipped ones
     */
    public Read read(String workspace, String heads, Brief brief) {
        var reader = reader(workspace, heads);
        var open = chat.configured() ? reader.open(brief) : Set.<String>of();
        if (open.isEmpty()) {
            return local(workspace, heads, brief);
        }
        var answer = chat.ask(brief.text(), open);
        return answer.readings().isEmpty() ? new Read(reader.read(brief), "local", version(reader, heads), answer.fault())
                : new Read(reader.read(brief, answer.readings()), "llm:" + chat.model(), version(reader, heads), null);
    }

    /** Reads here and asks nobody. */
    public Read local(String workspace, String heads, Brief brief) {
        var reader = reader(workspace, heads);
        return new Read(reader.read(brief), "local", version(reader, heads), null);
    }

    /** What the words alone are read as, whoever stated what. */
    ShotIntent words(String workspace, String heads, String text, String purpose) {
        return reader(workspace, heads).read(new Brief(text, purpose, Map.of(), 0, false));
    }

    /** Heads that are not there, or are for other features than this studio reads, are read without: with the shipped ones. */
    private IntentReader reader(String workspace, String heads) {
        if (heads == null || heads.equals(Heads.standard().version())) {
            return standard;
        }
        var there = loaded.get(heads);
        if (there.isPresent()) {
            return there.get();
        }
        var found = versions.heads(workspace, heads).map(IntentReader::with).orElse(standard);
        loaded.put(heads, found);
        return found;
    }

    private String version(IntentReader reader, String heads) {
        return reader == standard ? Heads.standard().version() : heads;
    }
}

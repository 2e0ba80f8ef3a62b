package studio.ra.library;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** A real vault where something happens between the listing and the removal. */
record Interrupting(Vault vault, Runnable meanwhile) implements Vault {

    @Override
    public boolean remove(String sha256, Instant before) throws IOException {
        meanwhile.run();
        return vault.remove(sha256, before);
    }

    @Override
    public String id() throws IOException {
        return vault.id();
    }

    @Override
    public void keep(String sha256, byte[] bytes) throws IOException {
        vault.keep(sha256, bytes);
    }

    @Override
    public OptionalLong size(String sha256) throws IOException {
        return vault.size(sha256);
    }

    @Override
    public InputStream open(String sha256, long first, long last) throws IOException {
        return vault.open(sha256, first, last);
    }

    @Override
    public List<Held> page(String after, int limit) throws IOException {
        return vault.page(after, limit);
    }

    @Override
    public void attached() throws IOException {
        vault.attached();
    }

    @Override
    public String fault() {
        return vault.fault();
    }

    @Override
    public void sweep(Instant until) throws IOException {
        vault.sweep(until);
    }

    @Override
    public void close() {
        vault.close();
    }
}

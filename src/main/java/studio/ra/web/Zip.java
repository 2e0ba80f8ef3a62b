package studio.ra.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that is written into an answer, file after file. The same contents give the same bytes: no file has a date of its own. */
final class Zip implements AutoCloseable {

    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What writes the bytes of one file. */
    interface Contents {

        void write(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;

    Zip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** From here on files are stored as they are: images and PDFs do not get smaller. */
    void uncompressed() {
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    void add(String name, byte[] bytes) throws IOException {
        add(name, out -> out.write(bytes));
    }

    void add(String name, Contents contents) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(BEGINNING);
        zip.putNextEntry(entry);
        contents.write(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package studio.ra.library;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Telling whether a PNG of 1.4 MB, 1024 × 1024, is whole: by its packed rows, and by decoding it; and hashing it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class PictureBench {

    private byte[] png;

    @Setup
    public void draw() throws IOException {
        var image = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 1024 * 1024; i++) {
            // smooth with some grain, as drawn stills are
            int shade = i / 8192 + random.nextInt(12);
            image.setRGB(i % 1024, i / 1024, shade << 16 | (shade + random.nextInt(12)) << 8 | shade);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        png = out.toByteArray();
    }

    @Benchmark
    public Object counted() {
        return Picture.whole(png);
    }

    @Benchmark
    public Object decoded() {
        return Decoder.decodes(png);
    }

    @Benchmark
    public Object hashed() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(png);
    }
}

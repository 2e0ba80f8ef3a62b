package studio.ra.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * An agent that makes the clock of a studio's process wrong, and wrong otherwise while it runs, without a trace in the studio: where {@link Instant#now}
 * asks for the time, it asks {@link Skewed} instead. For that one method reference of the class is pointed elsewhere.
 */
public final class Skew implements ClassFileTransformer {

    private static final String METHOD = "currentInstant";

    /** @param file the seconds that the clock is wrong by, read again and again */
    public static void premain(String file, Instrumentation jvm) throws Exception {
        jvm.appendToBootstrapClassLoaderSearch(new JarFile(Path.of(Skew.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile()));
        Skewed.follow(Path.of(file));
        jvm.addTransformer(new Skew(), true);
        jvm.retransformClasses(Instant.class);
    }

    /** What a JVM is told so that its clock follows the file. */
    static String option(Path file) {
        var jar = file.resolveSibling("skew.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Skew.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var type : new Class<?>[] {Skew.class, Skewed.class}) {
                var name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new ZipEntry(name));
                try (var in = type.getResourceAsStream('/' + name)) {
                    in.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "-javaagent:" + jar + '=' + file;
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] bytes) {
        return "java/time/Instant".equals(name) ? redirected(bytes) : null;
    }

    /** Appends the other class to the pool of constants and points the one reference to it. */
    private static byte[] redirected(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        int count = in.getShort(8) & 0xffff;
        var at = new int[count];
        int end = 10;
        for (int i = 1; i < count; i++) {
            at[i] = end;
            int tag = bytes[end];
            end += switch (tag) {
                case 1 -> 3 + (in.getShort(end + 1) & 0xffff);
                case 5, 6 -> 9;
                case 7, 8, 16, 19, 20 -> 3;
                case 15 -> 4;
                default -> 5;
            };
            i += tag == 5 || tag == 6 ? 1 : 0;
        }
        var patched = ByteBuffer.wrap(bytes.clone());
        boolean found = false;
        for (int i = 1; i < count; i++) {
            if (at[i] > 0 && bytes[at[i]] == 10) {
                int pair = in.getShort(at[i] + 3) & 0xffff;
                int text = at[in.getShort(at[pair] + 1) & 0xffff];
                if (METHOD.equals(new String(bytes, text + 3, in.getShort(text + 1) & 0xffff, StandardCharsets.UTF_8))) {
                    patched.putShort(at[i] + 1, (short) (count + 1));
                    found = true;
                }
            }
        }
        if (!found) {
            throw new IllegalStateException("this JVM's Instant asks somebody else for the time");
        }
        patched.putShort(8, (short) (count + 2));
        var all = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(all)) {
            out.write(patched.array(), 0, end);
            out.writeByte(1);
            out.writeUTF(Skewed.class.getName().replace('.', '/'));
            out.writeByte(7);
            out.writeShort(count);
            out.write(patched.array(), end, bytes.length - end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * Writes the classes of a jar anew in the form of a present Java version: the same code, with the stack maps that this form has. A
 * cache of loaded classes takes no classes of the form that Java 5 had, and those of picocli are; reading and checking them anew took
 * longer than all the rest of a short command.
 */
public final class RenewClasses {
    private static final int OLDEST_CACHED = ClassFile.JAVA_8_VERSION;

    private RenewClasses() {}

    /** Arguments: the jars to look through, each rewritten in its place where it holds such classes. */
    public static void main(String[] jars) throws IOException {
        for (var jar : jars) {
            var file = Path.of(jar);
            var entries = entries(file);
            if (entries.values().stream().anyMatch(RenewClasses::isOld)) {
                rewrite(file, entries);
            }
        }
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        var entries = new HashMap<String, byte[]>();
        try (var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(each -> !each.isDirectory()).toList()) {
                try (var in = jar.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static void rewrite(Path file, Map<String, byte[]> entries) throws IOException {
        var hierarchy = ClassHierarchyResolver.ofResourceParsing(type -> {
                    var name = type.descriptorString();
                    var bytes = entries.get(name.substring(1, name.length() - 1) + ".class");
                    return bytes == null ? null : new ByteArrayInputStream(bytes);
                })
                .orElse(ClassHierarchyResolver.defaultResolver());
        var classes = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(hierarchy));
        var renewed = new ByteArrayOutputStream();
        try (var out = new JarOutputStream(renewed);
                var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().toList()) {
                var bytes = entries.get(entry.getName());
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                if (bytes != null) {
                    out.write(isOld(bytes) ? renewed(classes, bytes) : bytes);
                }
                out.closeEntry();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.write(file, renewed.toByteArray());
    }

    private static byte[] renewed(ClassFile classes, byte[] bytes) {
        // Bodies are passed through an empty transformation: what is copied as a whole gets no stack maps.
        var bodies = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
        return classes.transformClass(classes.parse(bytes), bodies.andThen((builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(OLDEST_CACHED, 0);
            } else {
                builder.with(element);
            }
        }));
    }

    private static boolean isOld(byte[] bytes) {
        return bytes.length > 8
                && (bytes[0] & 0xFF) == 0xCA
                && (bytes[1] & 0xFF) == 0xFE
                && ((bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF) < ClassFile.JAVA_6_VERSION;
    }
}

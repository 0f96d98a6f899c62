package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs may rely on: {@code src/gate/api.txt} lists all of it. A line that goes or changes is a new major version. */
class ApiListingTest {
    private static final Path LISTING = Path.of("src", "gate", "api.txt");

    @Test
    void theListingIsWhatTheCodeHas() throws Exception {
        var found = listing();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "gate-api.txt"), found);
        assertThat(found)
                .as("the public API; what the code has is in target/gate-api.txt")
                .isEqualTo(Files.readAllLines(LISTING));
    }

    @Test
    void nothingInItComesFromElsewhereThanTheGateAndJava() throws Exception {
        assertThat(listing())
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain("tools.jackson", "org.slf4j")
                        .doesNotContainPattern("dev\\.sayso\\.(?!gate\\.)"));
    }

    private static List<String> listing() throws IOException, URISyntaxException {
        var lines = new ArrayList<String>();
        for (var type : types()) {
            lines.add(type.toGenericString() + parents(type));
            members(type).sorted().forEach(lines::add);
        }
        return lines;
    }

    private static String parents(Class<?> type) {
        var parents = Arrays.stream(type.getGenericInterfaces())
                .map(Object::toString)
                .sorted()
                .toList();
        return parents.isEmpty() ? "" : " : " + String.join(", ", parents);
    }

    private static Stream<String> members(Class<?> type) {
        return Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getDeclaredFields())
                .flatMap(Arrays::stream)
                .filter(member -> !((Member) member).isSynthetic())
                .filter(member -> (((Member) member).getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .map(member -> "    " + text(member));
    }

    private static String text(Object member) {
        return switch (member) {
            case java.lang.reflect.Executable executable -> executable.toGenericString();
            case java.lang.reflect.Field field -> field.toGenericString();
            default -> throw new IllegalArgumentException(member.toString());
        };
    }

    private static List<Class<?>> types() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(ConsentGate.class.getResource("ConsentGate.class"))
                        .toURI())
                .getParent();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .<Class<?>>map(name -> type(name.substring(0, name.length() - ".class".length())))
                    .filter(ApiListingTest::visible)
                    .toList();
        }
    }

    private static boolean visible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || visible(type.getDeclaringClass()));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("dev.sayso.gate." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

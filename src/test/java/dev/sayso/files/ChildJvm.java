package dev.sayso.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Another Java process, on the tests' own class path. */
public final class ChildJvm {
    private ChildJvm() {}

    public static Process start(Class<?> main, Object... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}

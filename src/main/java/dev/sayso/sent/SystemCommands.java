package dev.sayso.sent;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs what belongs to the system itself: by its whole path, so that nothing else by that name is run. */
@FunctionalInterface
interface SystemCommands {
    int MOST_BYTES = 64 << 20;

    SystemCommands REAL = SystemCommands::start;

    /**
     * What it prints.
     *
     * @param command its whole path, and what it is told
     * @throws IOException where it is not there, fails, or prints too much
     */
    String run(List<String> command) throws IOException, InterruptedException;

    private static String start(List<String> command) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of(command.getFirst()))) {
            throw new FileSystemException(command.getFirst(), null, "no such command");
        }
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Whoever waits may be told to stop waiting, which reading from a process does not notice.
        var printed = new Printed(process);
        try {
            process.getOutputStream().close();
            var bytes = printed.bytes();
            if (process.waitFor() != 0) {
                throw new FileSystemException(command.getFirst(), null, "exit code " + process.exitValue());
            }
            return new String(bytes, Charset.defaultCharset());
        } finally {
            process.destroyForcibly();
        }
    }
}

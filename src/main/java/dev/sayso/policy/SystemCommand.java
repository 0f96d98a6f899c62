package dev.sayso.policy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of the system's own commands. */
@FunctionalInterface
interface SystemCommand {
    /** This machine's own. */
    SystemCommand REAL = SystemCommand::start;

    /**
     * What it prints, its complaints too.
     *
     * @throws IOException where it can't be run, fails, or does not end
     */
    byte[] run(List<String> command) throws IOException;

    private static byte[] start(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            var output = process.getInputStream().readNBytes(2 * PolicyReader.MAX_BYTES);
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw failed(command, "does not end");
            }
            if (process.exitValue() != 0) {
                throw failed(command, "exit code " + process.exitValue());
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(command, "interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private static IOException failed(List<String> command, String reason) {
        return new FileSystemException(command.getFirst(), null, command.getFirst() + ": " + reason);
    }
}

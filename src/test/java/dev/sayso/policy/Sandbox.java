package dev.sayso.policy;

import dev.sayso.catalogue.CatalogueReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;

/**
 * A policy folder in a test's own folder. Whoever runs the test is its administrator, and what lies above the test's folder is
 * as it should be; all else is looked at as on a real machine.
 */
public final class Sandbox {
    /** The policy of the design, which has no fault. */
    public static final String EXAMPLE = """
            {
              "format": 1,
              "organisation": { "name": "Contoso", "contact": "privacy@contoso.example", "message": "Ask the privacy desk." },
              "rules": [
                { "item": "errors.file-contents", "verb": "forbid", "reason": "Source files may hold customer data." },
                { "item": "device.os", "verb": "require", "reason": "Inventory for licence compliance." },
                { "item": "usage.*", "verb": "suggest", "choice": "refused" },
                { "item": "*", "product": "vscode", "verb": "forbid", "reason": "Client projects." }
              ],
              "account": "work",
              "minors": "guardian",
              "validityMonths": 13,
              "expires": "2027-12-31"
            }
            """;

    public final Path folder;
    final PolicyDisk disk;
    final PolicyReader reader = new PolicyReader(CatalogueReader.bundled());

    public Sandbox(Path base) throws IOException {
        this.folder = base.resolve("sayso").resolve("policies");
        var me = (Integer) Files.getAttribute(base, "unix:uid");
        var real = new PosixDisk(me);
        this.disk = path ->
                base.startsWith(path) ? new Standing(Standing.Kind.FOLDER, "root", true, false) : real.standing(path);
    }

    public FolderSource source() {
        return new FolderSource(folder, reader, disk);
    }

    public SystemFiles files() {
        return new SystemFiles(disk);
    }

    public MachinePolicies policies(InstantSource clock) {
        return new MachinePolicies(source(), List.of(), reader, clock);
    }

    /** Puts a file in place as an administrator's tool does: whole, at once. */
    public Path put(String name, String text) {
        try {
            if (!Files.exists(folder)) {
                var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.createDirectories(folder, mode);
            }
            var written = Files.writeString(folder.resolve(name + ".new"), text);
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-r--r--"));
            return Files.move(
                    written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A policy of Contoso's with these rules, each without its braces. */
    public static String rules(String... rules) {
        return policy("", rules);
    }

    /** The same with {@code more} keys, each with a comma before it. */
    public static String policy(String more, String... rules) {
        var list = rules.length == 0 ? "" : "{" + String.join("},\n    {", rules) + "}";
        return """
                {
                  "format": 1,
                  "organisation": { "name": "Contoso" },
                  "rules": [
                    %s
                  ]%s
                }
                """.formatted(list, more);
    }
}

package dev.sayso.cli.profile;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** {@code sayso profile export}: the profile, to keep or to take along. */
final class ProfileExportCommand implements Command {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public void shape(Shape shape) {
        shape.option("--out", "FILE");
    }

    @Override
    public int run(Call call) {
        var profile = call.session().consents().exported();
        var out = call.file("--out");
        if (out.isEmpty()) {
            call.out().text(profile);
            return 0;
        }
        write(out.get(), profile);
        if (!call.json()) {
            call.out().line(call.words().text("cli.profile.exported", out.get()));
        }
        return 0;
    }

    /** For its owner alone, as the profile itself; never over something that is there. */
    private static void write(Path file, String profile) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FaultException(Fault.at(Place.of(file), Kind.STORAGE, "profile.export-exists", file.toString()));
        }
        new AtomicFile(Disk.REAL).replaceQuickly(file, profile.getBytes(StandardCharsets.UTF_8));
    }
}

package dev.sayso.files;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.Folders.Overrides;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A SaySo that keeps a person's files beside itself, as on a stick that goes from machine to machine. */
public final class Portable {
    /** Folders inside the program in which its Java lies, as packages for Linux and Windows have it. */
    private static final Set<String> INSIDE = Set.of("lib", "runtime");

    /** Where the packages for Linux and macOS put the program. */
    private static final Set<Path> INSTALLED = Set.of(Path.of("/usr/lib/sayso"), Path.of("/Applications"));

    /** What the folder is called into which Windows installs programs, in every language; those for other processors have a second one. */
    private static final String WINDOWS_PROGRAMS = "Program Files";

    private Portable() {}

    /**
     * The folder that the program is, which can be carried away as a whole.
     *
     * @param code where the program's classes were loaded from
     * @param javaHome the Java that runs it, which is the program's own where the classes are part of that Java
     * @return empty where the classes lie about by themselves, as while it is developed
     */
    public static Optional<Path> program(URI code, Path javaHome) {
        if (code.getScheme().equals("jrt")) {
            var java = javaHome.toAbsolutePath().normalize();
            return besideApp(java).or(() -> Optional.of(around(java)));
        }
        return Optional.of(Path.of(code))
                .filter(Files::isRegularFile)
                .map(AtomicFile::folderOf)
                .filter(folder -> folder.endsWith("lib"))
                .map(AtomicFile::folderOf);
    }

    /** On macOS the program looks like one file, and what lies inside it belongs to its signature. */
    private static Optional<Path> besideApp(Path java) {
        return Stream.iterate(java, Objects::nonNull, Path::getParent)
                .filter(folder -> folder.toString().endsWith(".app") && java.startsWith(folder.resolve("Contents")))
                .findFirst()
                .map(AtomicFile::folderOf);
    }

    private static Path around(Path java) {
        var folder = java;
        while (INSIDE.contains(String.valueOf(folder.getFileName()))) {
            folder = AtomicFile.folderOf(folder);
        }
        return folder;
    }

    /**
     * The person's folders beside the program, whatever the environment says; those of the machine are where they always
     * are.
     *
     * @param os the system's name as Java gives it
     * @param program the folder that the program is
     * @throws FaultException where there is no such folder, where it is one into which the program was installed, or where nothing lies beside the program yet and nothing can be
     *     put there
     */
    public static Folders folders(String os, Optional<Path> program, Overrides overrides) {
        var place = program.orElseThrow(() -> new FaultException(Fault.of(Kind.STORAGE, "storage.portable-nowhere")));
        if (installed(place)) {
            throw new FaultException(
                    Fault.at(Place.of(place), Kind.STORAGE, "storage.portable-installed", place.toString()));
        }
        var data = place.resolve("data");
        if (!Files.isDirectory(data) && !Files.isWritable(place)) {
            throw new FaultException(
                    Fault.at(Place.of(place), Kind.STORAGE, "storage.portable-unwritable", place.toString()));
        }
        var machine = Folders.of(os, Map.of(), data.toString(), Overrides.NONE);
        return new Folders(
                overrides.profile().orElse(data.resolve("profile.json")),
                data.resolve("settings.json"),
                overrides.state().orElse(data.resolve("state")),
                data.resolve("statements"),
                machine.shared(),
                machine.policy());
    }

    /** Whether all on the machine share that program: an administrator, who may write there, must not keep files of their own in it either. */
    private static boolean installed(Path place) {
        return INSTALLED.contains(place)
                || (place.getNameCount() > 0 && place.getName(0).toString().startsWith(WINDOWS_PROGRAMS));
    }
}

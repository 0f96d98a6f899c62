package dev.sayso.effective;

import dev.sayso.policy.RegistryKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is decided from, as it lies there now.
 *
 * @param all files and folders, in the order in which they are looked at
 * @param keys of Windows' registry
 */
public record Inputs(List<Input> all, List<RegistryKey> keys) {
    public Inputs {
        all = List.copyOf(all);
        keys = List.copyOf(keys);
    }

    /**
     * Looks at them.
     *
     * @param files files and folders that decide, be they there or not
     * @param policies the files of policies, and their folders
     * @param keys the registry's keys that policies were read from
     * @param statements folders of folders of editions
     */
    public static Inputs of(List<Path> files, List<Path> policies, List<RegistryKey> keys, List<Path> statements) {
        var all = new ArrayList<Input>();
        files.forEach(file -> all.add(Input.of(file)));
        policies.forEach(place -> all.add(Input.of(place)));
        for (var shelf : statements) {
            var folder = Input.of(shelf);
            all.add(folder);
            inside(folder).stream().filter(Files::isDirectory).map(Input::of).forEach(all::add);
        }
        return new Inputs(all, keys);
    }

    private static List<Path> inside(Input folder) {
        return folder.names().orElse(List.of()).stream()
                .map(folder.path()::resolve)
                .toList();
    }
}

package dev.sayso.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.json.Json;
import dev.sayso.json.MalformedJson;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The files of a catalogue, as people write them. */
final class CatalogueFiles {
    private static final int FORMAT = 1;
    private static final Path INDEX = Path.of("catalogue.json");

    /** Where the files lie. */
    @FunctionalInterface
    private interface Source {
        InputStream open(Path name) throws IOException;
    }

    private final Source source;
    private final Path folder;

    private CatalogueFiles(Source source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** Those that come with the program. */
    static CatalogueFiles bundled() {
        return new CatalogueFiles(CatalogueFiles::resource, Path.of("catalogue"));
    }

    static CatalogueFiles in(Path folder) {
        return new CatalogueFiles(name -> Files.newInputStream(folder.resolve(name)), folder);
    }

    /** @throws FaultException where it can't be read or is not whole */
    Catalogue read() {
        var index = read(INDEX, CatalogueFiles::index);
        var facts = read(Path.of(index.facts()), FactsFile::read);
        var ids = facts.ids();
        var categories = index.categories().stream()
                .map(name -> read(Path.of(name), entry -> CategoryFile.read(entry, facts, ids)))
                .toList();
        var catalogue = new Catalogue(
                categories,
                facts.necessities(),
                facts.purposes(),
                facts.excludedPurposes(),
                facts.recipients(),
                facts.retentions(),
                facts.organisations(),
                facts.guardians());
        return catalogue.with(index.programmes().stream()
                .flatMap(name -> read(Path.of(name), entry -> Programme.readAll(entry, catalogue.ids())).stream())
                .toList());
    }

    private record Index(List<String> categories, String facts, Optional<String> programmes) {}

    private static Index index(Entry entry) {
        // The format comes first: a newer one may have keys that this version can't know.
        var format = entry.integer("format");
        if (format > FORMAT) {
            throw entry.fault("format", "catalogue.newer-format", Integer.toString(format), Integer.toString(FORMAT));
        }
        if (format < FORMAT) {
            throw entry.fault("format", "catalogue.malformed", "format: " + FORMAT);
        }
        entry.allowOnly(Set.of("format", "categories", "facts", "programmes"));
        return new Index(
                entry.texts("categories"),
                entry.text("facts"),
                entry.has("programmes") ? Optional.of(entry.text("programmes")) : Optional.empty());
    }

    /**
     * What {@code reading} makes of the file of that name.
     *
     * @throws FaultException where it can't be read or is not what was expected
     */
    <T> T read(Path name, Function<Entry, T> reading) {
        var file = folder.resolve(name);
        try (var stream = source.open(name)) {
            return reading.apply(new Entry(file, Json.read(new String(stream.readAllBytes(), UTF_8))));
        } catch (MalformedJson e) {
            throw new FaultException(
                    Fault.at(
                            Place.of(file, e.position()),
                            Kind.INPUT,
                            "catalogue.malformed",
                            Objects.requireNonNullElse(e.getMessage(), "")),
                    e);
        } catch (IOException e) {
            throw new FaultException(Fault.at(Place.of(file), Kind.INPUT, "catalogue.unreadable", name.toString()), e);
        }
    }

    private static InputStream resource(Path name) throws IOException {
        var stream = CatalogueFiles.class.getResourceAsStream("/catalogue/" + name);
        if (stream == null) {
            throw new FileNotFoundException(name.toString());
        }
        return stream;
    }
}

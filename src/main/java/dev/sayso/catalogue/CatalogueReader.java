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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Loads a catalogue: {@code catalogue.json}, which names the file of facts and one file for each category. It loads whole or
 * not at all, because data that is not fully described can't be consented to.
 */
public final class CatalogueReader {
    private static final int FORMAT = 1;
    private static final Path INDEX = Path.of("catalogue.json");
    private static final Path CONTROLLERS = Path.of("controllers.json");
    private static final Path CONTACTS = Path.of("contacts.json");

    /** Where the files lie. */
    @FunctionalInterface
    private interface Source {
        InputStream open(Path name) throws IOException;
    }

    private final Source source;
    private final Path folder;

    private CatalogueReader(Source source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /**
     * The catalogue that comes with the program.
     *
     * @throws FaultException where it can't be read or is not whole
     */
    public static Catalogue bundled() {
        return new CatalogueReader(CatalogueReader::resource, Path.of("catalogue")).read();
    }

    /**
     * A catalogue in a folder.
     *
     * @throws FaultException where it can't be read or is not whole
     */
    public static Catalogue read(Path folder) {
        return new CatalogueReader(name -> Files.newInputStream(folder.resolve(name)), folder).read();
    }

    /**
     * Who answers for the data, by the statement's id, as far as that comes with the program.
     *
     * @throws FaultException where it can't be read or is not whole
     */
    public static Map<String, Controller> controllers() {
        return new CatalogueReader(CatalogueReader::resource, Path.of("catalogue"))
                .in(CONTROLLERS, Controller::readAll).stream()
                        .collect(Collectors.toUnmodifiableMap(Controller::statement, Function.identity()));
    }

    /**
     * Whom each statement says to ask, by the statement's id, as far as that comes with the program.
     *
     * @throws FaultException where it can't be read or is not whole
     */
    public static Map<String, ContactBook> contacts() {
        return byStatement(new CatalogueReader(CatalogueReader::resource, Path.of("catalogue")));
    }

    /**
     * The same from {@code contacts.json} in a folder.
     *
     * @throws FaultException where it can't be read or is not whole
     */
    public static Map<String, ContactBook> contacts(Path folder) {
        return byStatement(new CatalogueReader(name -> Files.newInputStream(folder.resolve(name)), folder));
    }

    private static Map<String, ContactBook> byStatement(CatalogueReader reader) {
        return reader.in(CONTACTS, ContactBook::readAll).stream()
                .collect(Collectors.toUnmodifiableMap(ContactBook::statement, Function.identity()));
    }

    private Catalogue read() {
        var index = in(INDEX, CatalogueReader::index);
        var facts = in(Path.of(index.facts()), FactsFile::read);
        var ids = facts.ids();
        var categories = index.categories().stream()
                .map(name -> in(Path.of(name), entry -> CategoryFile.read(entry, facts, ids)))
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
                .flatMap(name -> in(Path.of(name), entry -> Programme.readAll(entry, catalogue.ids())).stream())
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

    /** What {@code reading} makes of the file of that name. */
    private <T> T in(Path name, Function<Entry, T> reading) {
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
        var stream = CatalogueReader.class.getResourceAsStream("/catalogue/" + name);
        if (stream == null) {
            throw new FileNotFoundException(name.toString());
        }
        return stream;
    }
}

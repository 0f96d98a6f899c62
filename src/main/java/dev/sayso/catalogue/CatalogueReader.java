package dev.sayso.catalogue;

import dev.sayso.fault.FaultException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Loads a catalogue: {@code catalogue.json}, which names the file of facts and one file for each category. It loads whole or
 * not at all, because data that is not fully described can't be consented to.
 */
public final class CatalogueReader {
    private CatalogueReader() {}

    /**
     * The catalogue that comes with the program.
     *
     * @throws FaultException where it can't be read or is not whole
     */
    public static Catalogue bundled() {
        return BundledCatalogue.read();
    }

    /**
     * A catalogue in a folder.
     *
     * @throws FaultException where it can't be read or is not whole
     */
    public static Catalogue read(Path folder) {
        return CatalogueFiles.in(folder).read();
    }

    /**
     * Who answers for the data, by the statement's id, as far as that comes with the program.
     *
     * @throws FaultException where it can't be read or is not whole
     */
    public static Map<String, Controller> controllers() {
        return CatalogueFiles.bundled().read(Path.of("controllers.json"), Controller::readAll).stream()
                .collect(Collectors.toUnmodifiableMap(Controller::statement, Function.identity()));
    }

    /**
     * Whom each statement says to ask, by the statement's id, as far as that comes with the program.
     *
     * @throws FaultException where it can't be read or is not whole
     */
    public static Map<String, ContactBook> contacts() {
        return contacts(CatalogueFiles.bundled());
    }

    /**
     * The same from {@code contacts.json} in a folder.
     *
     * @throws FaultException where it can't be read or is not whole
     */
    public static Map<String, ContactBook> contacts(Path folder) {
        return contacts(CatalogueFiles.in(folder));
    }

    private static Map<String, ContactBook> contacts(CatalogueFiles files) {
        return files.read(Path.of("contacts.json"), ContactBook::readAll).stream()
                .collect(Collectors.toUnmodifiableMap(ContactBook::statement, Function.identity()));
    }
}

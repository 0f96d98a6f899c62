package dev.sayso.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who answers for the data that a statement speaks of.
 *
 * @param statement id of the statement
 * @param name the organisation
 * @param contact who to write to there
 * @param address where
 * @param email empty where the statement gives none
 * @param phone in international form
 * @param url a page with more, such as a form to write to them
 * @param jurisdiction whose law it is under, as in ISO 3166-1
 * @param storage where the statement says that data lies
 */
public record Controller(
        String statement,
        String name,
        String contact,
        Address address,
        Optional<String> email,
        String phone,
        String url,
        String jurisdiction,
        Wording storage) {

    /** A postal address; the country as in ISO 3166-1. */
    public record Address(String street, String locality, String region, String postalCode, String country) {
        /** In one line. */
        public String line() {
            return street + ", " + locality + ", " + region + " " + postalCode + ", " + country;
        }

        private static Address read(Entry entry) {
            entry.allowOnly(Set.of("street", "locality", "region", "postalCode", "country"));
            return new Address(
                    entry.text("street"),
                    entry.text("locality"),
                    entry.text("region"),
                    entry.text("postalCode"),
                    entry.text("country"));
        }
    }

    static List<Controller> readAll(Entry file) {
        file.allowOnly(Set.of("controllers"));
        return file.entries("controllers").stream().map(Controller::read).toList();
    }

    private static Controller read(Entry entry) {
        entry.allowOnly(
                Set.of("statement", "name", "contact", "address", "email", "phone", "url", "jurisdiction", "storage"));
        return new Controller(
                entry.text("statement"),
                entry.text("name"),
                entry.text("contact"),
                Address.read(entry.entry("address")),
                entry.has("email") ? Optional.of(entry.text("email")) : Optional.empty(),
                entry.text("phone"),
                entry.text("url"),
                entry.text("jurisdiction"),
                entry.wording("storage"));
    }
}

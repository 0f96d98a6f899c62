package dev.sayso.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everybody whom a statement says to ask.
 *
 * @param statement id of the statement
 * @param regions that it treats apart
 * @param contacts in the order in which they are named to whoever asks
 * @param administrator addresses of the passages that send those with a work or school account to their administrator
 * @param rights what it gives a right to
 */
public record ContactBook(
        String statement, List<Region> regions, List<Contact> contacts, List<String> administrator, Rights rights) {
    public ContactBook {
        regions = List.copyOf(regions);
        contacts = List.copyOf(contacts);
        administrator = List.copyOf(administrator);
    }

    /** The region that the country belongs to; empty where the statement does not treat it apart. */
    public Optional<Region> region(String country) {
        return regions.stream()
                .filter(region -> region.countries().contains(country))
                .findFirst();
    }

    /**
     * Who answers the question for somebody with that account: those for the country first.
     *
     * @param account its word
     * @param country as in ISO 3166-1; empty where it is not known, and then those for single regions come last
     */
    public List<Contact> answering(Question question, String account, Optional<String> country) {
        var region = country.flatMap(this::region);
        var answering = contacts.stream()
                .filter(contact -> contact.answers(question, account))
                .toList();
        var near = answering.stream().filter(contact -> contact.isFor(region));
        var far = answering.stream().filter(contact -> country.isEmpty() && !contact.isFor(region));
        return Stream.concat(near, far).toList();
    }

    static List<ContactBook> readAll(Entry file) {
        file.allowOnly(Set.of("regions", "statements"));
        var taken = new HashSet<String>();
        var regions = file.entries("regions").stream()
                .map(entry -> Region.read(entry, taken))
                .toList();
        return file.entries("statements").stream()
                .map(entry -> read(entry, regions))
                .toList();
    }

    private static ContactBook read(Entry entry, List<Region> regions) {
        entry.allowOnly(Set.of("statement", "contacts", "administrator", "rights"));
        var known = regions.stream().map(Region::id).toList();
        var taken = new HashSet<String>();
        return new ContactBook(
                entry.text("statement"),
                regions,
                entry.entries("contacts").stream()
                        .map(contact -> Contact.read(contact, known, taken))
                        .toList(),
                entry.addresses("administrator"),
                Rights.read(entry.entry("rights")));
    }
}

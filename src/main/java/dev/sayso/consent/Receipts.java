package dev.sayso.consent;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.ledger.receipt.Receipt;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.Profile;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Makes receipts of what stands in the profile, with what the history says was shown then. */
public final class Receipts {
    private final ConsentService service;

    public Receipts(ConsentService service) {
        this.service = service;
    }

    /**
     * A receipt.
     *
     * @param wanted the items that it is for, by id
     * @param locale the language to write it in
     * @param id of the receipt; a new one
     * @param issued now
     * @throws FaultException {@code receipt.nothing-said} where nothing was said of any of them, and
     *     {@code receipt.no-controller} where it is not known who answers for the statement; also where the profile or the
     *     history can't be read
     */
    public Receipt issue(Predicate<String> wanted, Locale locale, UUID id, Instant issued) {
        var profile = service.profile();
        var said = Said.in(profile).keySet().stream().map(Said::item).toList();
        if (said.stream().noneMatch(item -> service.catalogue().item(item).isPresent() && wanted.test(item))) {
            throw new FaultException(Fault.of(Kind.USAGE, "receipt.nothing-said"));
        }
        var history = service.history();
        var statement = statement(profile, locale);
        var controller = Optional.ofNullable(CatalogueReader.controllers().get(statement))
                .orElseThrow(() -> new FaultException(Fault.of(Kind.INPUT, "receipt.no-controller", statement)));
        return Receipt.of(
                new Receipt.Header(id, issued, locale, controller, history.head()),
                service.catalogue(),
                new ShownEditions(history, service.library().editions(), statement)::of,
                profile,
                wanted);
    }

    private String statement(Profile profile, Locale locale) {
        return profile.statement()
                .map(EditionRef::statement)
                .orElseGet(() -> service.statements().current(locale).statement());
    }
}

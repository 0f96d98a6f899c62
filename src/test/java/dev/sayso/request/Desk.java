package dev.sayso.request;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.files.Disk;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Query;
import dev.sayso.policy.Organisation;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Account;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** One person's requests in a folder of the test; what tests vary is a field. */
final class Desk {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Letter LETTER = new Letter("Subject", "Some words.\n");

    final Path state;
    Instant now = Instant.parse("2026-11-22T10:15:30Z");
    Disk disk = Disk.REAL;
    Disk ledgerDisk = Disk.REAL;

    Desk(Path folder) {
        state = folder.resolve("state");
    }

    RequestLog log() {
        InstantSource clock = () -> now;
        return new RequestLog(state, disk, this::ledger, clock);
    }

    Ledger ledger() {
        return new Ledger(state, ledgerDisk, () -> now);
    }

    /** The acts of the ledger, the oldest first, each with the request's id. */
    List<String> acts() {
        return ledger().newest(Query.ALL, 1000).entries().reversed().stream()
                .map(entry -> entry.event().act().word()
                        + entry.event()
                                .subject()
                                .request()
                                .map(about -> " " + about.id())
                                .orElse(""))
                .toList();
    }

    static Addressee promising(int days) {
        return addressee(OptionalInt.of(days));
    }

    static Addressee addressee(OptionalInt days) {
        return new Addressee(
                "officer",
                "The officer",
                Optional.empty(),
                List.of("1 Street"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                days,
                List.of());
    }

    static Directory directory(Account account, Policy policy, String country) {
        return new Directory(
                Optional.ofNullable(CatalogueReader.contacts().get("microsoft-enterprise-developer")),
                account,
                policy,
                Optional.of(country).filter(code -> !code.isEmpty()),
                Words.in(Locale.ENGLISH));
    }

    /** A policy that says nothing but who the organisation is. */
    static Policy of(String name, String contact) {
        return new Policy(
                List.of(new Organisation(name, contact, "")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}

package dev.sayso.request;

import dev.sayso.catalogue.ContactBook;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Account;
import dev.sayso.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a person asks: whom, and what became of it.
 *
 * @param books whom statements name, by the statement's id; asked for when somebody asks
 * @param systemCountry the country that the system is set to, as in ISO 3166-1; empty where it is set to none
 */
public record RequestDesk(Supplier<Map<String, ContactBook>> books, RequestLog log, Optional<String> systemCountry) {
    /**
     * Whom this person asks.
     *
     * @param country that the person chose; empty where they left it to the system
     */
    public Directory directory(
            String statement, Account account, Policy policy, Optional<String> country, Words words) {
        return new Directory(
                Optional.ofNullable(books.get().get(statement)),
                account,
                policy,
                country.or(() -> systemCountry),
                words);
    }
}

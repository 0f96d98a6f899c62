package dev.sayso.profile;

import java.util.Locale;
import java.util.Optional;

/** Whose account the person uses on this machine. */
public enum Account {
    PERSONAL,
    WORK,
    SCHOOL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Account> of(String word) {
        for (var account : values()) {
            if (account.word().equals(word)) {
                return Optional.of(account);
            }
        }
        return Optional.empty();
    }
}

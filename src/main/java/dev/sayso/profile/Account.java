package dev.sayso.profile;

import java.util.Arrays;
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
        return Arrays.stream(values())
                .filter(account -> account.word().equals(word))
                .findFirst();
    }
}

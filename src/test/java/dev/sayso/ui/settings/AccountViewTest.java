package dev.sayso.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.Author;
import dev.sayso.profile.Account;
import dev.sayso.ui.Home;
import dev.sayso.ui.PolicyTexts;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountViewTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    @Test
    void withoutAnOrganisationItIsWhatThePersonSays() {
        assertThat(view()).isEqualTo(new AccountView(Account.PERSONAL, Optional.empty(), Optional.empty()));
        say(Account.SCHOOL);
        assertThat(view().account()).isEqualTo(Account.SCHOOL);
        assertThat(view().locked()).isFalse();
    }

    @Test
    void whatAnOrganisationSaysIsLockedAndKeepsTheOwnWordInSight() {
        say(Account.SCHOOL);
        home.policies(PolicyTexts.CONTOSO);
        assertThat(view())
                .isEqualTo(new AccountView(
                        Account.WORK,
                        Optional.of("Contoso says so (10.json, line 10). Your own word: School account."),
                        Optional.of("privacy@contoso.example")));
    }

    @Test
    void rulesAloneLockNothing() {
        home.policies(PolicyTexts.contoso("", "\"item\": \"usage.*\", \"verb\": \"forbid\""));
        assertThat(view().locked()).isFalse();
    }

    private void say(Account account) {
        try (var service = home.service()) {
            service.setAccount(account, new Author("user", "panel", Locale.ENGLISH));
        }
    }

    private AccountView view() {
        try (var service = home.service()) {
            return AccountView.of(service.current(), Words.in(Locale.ENGLISH));
        }
    }
}

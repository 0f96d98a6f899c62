package dev.sayso.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Question;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Account;
import dev.sayso.words.Words;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a person asks: by the question, whose account it is, and the country. */
class DirectoryTest {
    private static final Policy CONTOSO = Desk.of("Contoso", "privacy@contoso.example");

    @ParameterizedTest
    @CsvSource({
        "PRIVACY, PERSONAL, DE, protection-officer privacy-officer subsidiary",
        "PRIVACY, PERSONAL, US, privacy-officer subsidiary",
        "PRIVACY, WORK, DE, administrator protection-officer privacy-officer subsidiary",
        "PRIVACY, SCHOOL, US, administrator privacy-officer subsidiary",
        "PASSWORD, PERSONAL, DE, account-support",
        "PASSWORD, WORK, DE, administrator",
        "TECHNICAL, WORK, DE, support"
    })
    void onAWorkAccountTheAdministratorComesFirstAndThePublisherStaysInSight(
            Question question, Account account, String country, String expected) {
        var found = Desk.directory(account, CONTOSO, country).answering(question);
        assertThat(String.join(" ", found.stream().map(Addressee::id).toList())).isEqualTo(expected);
    }

    @Test
    void theAdministratorThatThePolicyNamesIsNamedWithTheReasonAndThePassages() {
        var first = first(Account.WORK, CONTOSO);
        assertThat(first.name()).isEqualTo("The administrator at Contoso");
        assertThat(first.email()).contains("privacy@contoso.example");
        assertThat(first.why().orElseThrow()).contains("sends questions about privacy to the administrator", "Contoso");
        assertThat(first.passages()).contains("accounts#ask-administrator");
        assertThat(first.replyDays()).isEmpty();
    }

    @Test
    void whereThePolicyNamesNoneItIsSaidPlainly() {
        assertThat(first(Account.WORK, Desk.of("Contoso", " ")))
                .returns("The administrator at Contoso", Addressee::name)
                .returns(false, Addressee::reachable);
        var unnamed = first(Account.SCHOOL, Policy.NONE);
        assertThat(unnamed.name()).isEqualTo("Your administrator");
        assertThat(unnamed.why().orElseThrow()).contains("No policy on this machine names that administrator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example?bcc=evil@c.example",
                "a@b.example,evil@c.example",
                "a@b.example\r\nBcc: x@y.example",
                "mailto:a@b.example",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "+49 30 1234, room 12",
                "@"
            })
    void whateverElseAContactIsStandsAsItWasWrittenAndOpensNothing(String contact) {
        assertThat(first(Account.WORK, Desk.of("Contoso", contact)))
                .returns(Optional.empty(), Addressee::email)
                .returns(Optional.empty(), Addressee::web)
                .returns(List.of(contact.strip()), Addressee::address);
    }

    @Test
    void anAddressOnTheWebIsOne() {
        assertThat(first(Account.WORK, Desk.of("Contoso", "https://help.contoso.example/privacy"))
                        .web())
                .contains(URI.create("https://help.contoso.example/privacy"));
    }

    @Test
    void aRequestGoesToWhoeverAnswersAndNotToAFinder() {
        assertThat(Desk.directory(Account.PERSONAL, Policy.NONE, "CH").recipients())
                .extracting(Addressee::id)
                .containsExactly("protection-officer", "privacy-officer");
    }

    @Test
    void ofAStatementThatSaySoKnowsNothingOfNobodyIsNamed() {
        var unknown = new Directory(
                Optional.empty(), Account.PERSONAL, Policy.NONE, Optional.of("DE"), Words.in(Locale.ENGLISH));
        assertThat(unknown.answering(Question.PRIVACY)).isEmpty();
        assertThat(unknown.recipients()).isEmpty();
    }

    private static Addressee first(Account account, Policy policy) {
        return Desk.directory(account, policy, "DE").answering(Question.PRIVACY).getFirst();
    }
}

package dev.sayso.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Account;
import dev.sayso.profile.Age;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Profile;
import dev.sayso.statement.Library;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of a request. */
class ComposerTest {
    private static final UUID ID = UUID.fromString("8a0c3c0e-6c38-4b0f-9d51-5d2b4b1f6d3e");

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWordsInBothLanguages(RequestKind kind) {
        var english = letter(kind, "en", AgeGroup.UNKNOWN, Account.PERSONAL);
        var german = letter(kind, "de", AgeGroup.UNKNOWN, Account.PERSONAL);
        assertThat(english.text())
                .startsWith("Dear Sir or Madam,\n\n")
                .contains("within 30 days")
                .endsWith("\n");
        assertThat(german.text())
                .startsWith("Sehr geehrte Damen und Herren,\n\n")
                .contains("innerhalb von 30 Tagen");
        assertThat(List.of(english.text(), german.text()))
                .allSatisfy(text -> assertThat(text).doesNotContain("{", "''").doesNotContainPattern("request\\."));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCESS", "CORRECT", "DELETE"})
    void aRightThatTheStatementGivesForChildrenIsClaimedForChildrenAlone(RequestKind kind) {
        assertThat(letter(kind, "en", AgeGroup.MINOR, Account.PERSONAL).text())
                .contains("Your statement lets parents review and edit");
        assertThat(letter(kind, "en", AgeGroup.ADULT, Account.PERSONAL).text())
                .contains("the rights that the main privacy statement of Microsoft and the law that applies to me give")
                .doesNotContain("lets parents");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCESS", "CORRECT", "DELETE", "OBJECT"})
    void aLetterForAChildIsAboutTheChild(RequestKind kind) {
        for (var account : List.of(Account.PERSONAL, Account.SCHOOL)) {
            var english = letter(kind, "en", AgeGroup.MINOR, account);
            assertThat(english.text())
                    .contains("personal data of a child in my care that you hold", "\nName of the child:\nMy name:\n")
                    .doesNotContain("about me");
            assertThat(english.subject()).contains("a child's personal data");
            var german = letter(kind, "de", AgeGroup.MINOR, account);
            assertThat(german.text())
                    .contains("personenbezogenen Daten eines Kindes in meiner Obhut", "\nName des Kindes:\n")
                    .doesNotContain("über mich");
            assertThat(german.subject()).contains("Daten eines Kindes");
        }
        assertThat(letter(kind, "en", AgeGroup.ADULT, Account.PERSONAL).text())
                .contains("about me")
                .doesNotContain("child");
    }

    @Test
    void nobodyIsGivenARightToObjectByThisStatement() {
        assertThat(letter(RequestKind.OBJECT, "en", AgeGroup.MINOR, Account.PERSONAL)
                        .text())
                .contains("main privacy statement")
                .doesNotContain("lets parents");
    }

    @Test
    void anAdministratorIsNotHeldToThePublishersPromises() {
        var text =
                letter(RequestKind.DELETE, "en", AgeGroup.ADULT, Account.WORK).text();
        assertThat(text)
                .contains("the products that the “Microsoft Enterprise and Developer Privacy Statement” covers")
                .contains("Account: Work account", "by when I can expect your reply")
                .doesNotContain("Your statement", "30 days", "main privacy statement");
    }

    @Test
    void editionAndProfileStandInItOnlyWhereThePersonWantsThat() {
        var without = composer("en", AgeGroup.ADULT, Account.PERSONAL)
                .letter(new Matter(RequestKind.ACCESS, "", Optional.empty(), false), Desk.promising(30));
        assertThat(without.text()).doesNotContain("2016-09", ID.toString());
        var with = composer("en", AgeGroup.ADULT, Account.PERSONAL)
                .letter(new Matter(RequestKind.ACCESS, "", Optional.of("vscode"), true), Desk.promising(30));
        assertThat(with.text()).contains("edition 2016-09", ID.toString(), "Product: vscode\n");
        assertThat(with.subject()).isEqualTo("Request for a copy of my personal data (vscode)");
    }

    @Test
    void thePersonsOwnWordsStandInItAsTheyAreAndSteerNothing() {
        var own = "  It's {0} “mine”\r\n\tand\u001b[2J\u202e 👩‍👩‍👧 नमस्ते\u0000 ";
        assertThat(new Matter(RequestKind.QUESTION, own, Optional.of("a\nb\u0007"), false))
                .returns("It's {0} “mine”\n\tand[2J 👩‍👩‍👧 नमस्ते", Matter::own)
                .returns(Optional.of("a b"), Matter::product);
        assertThat(composer("en", AgeGroup.ADULT, Account.PERSONAL)
                        .letter(new Matter(RequestKind.QUESTION, own, Optional.empty(), false), Desk.promising(30))
                        .text())
                .contains("\n\nIt's {0} “mine”\n\tand");
        assertThatThrownBy(() ->
                        new Matter(RequestKind.QUESTION, "x".repeat(Matter.MOST_OWN + 1), Optional.empty(), false))
                .isInstanceOf(FaultException.class);
    }

    private static Letter letter(RequestKind kind, String language, AgeGroup age, Account account) {
        var composer = composer(language, age, account);
        var to = account == Account.PERSONAL
                ? Desk.promising(30)
                : composer.directory().recipients().getFirst();
        return composer.letter(new Matter(kind, "", Optional.empty(), false), to);
    }

    private static Composer composer(String language, AgeGroup age, Account account) {
        var locale = Locale.forLanguageTag(language);
        var profile = Profile.empty(ID).withAccount(account).withAge(Age.of(age));
        return new Composer(
                Desk.directory(account, Policy.NONE, "DE"),
                new Library(Path.of("none"), List.of()).current(locale, LocalDate.EPOCH),
                profile,
                Words.in(locale));
    }
}

package dev.sayso.ui.policy;

import static dev.sayso.ui.PolicyTexts.CONTOSO;
import static dev.sayso.ui.PolicyTexts.EXPIRED;
import static dev.sayso.ui.PolicyTexts.FABRIKAM;
import static dev.sayso.ui.PolicyTexts.FAULTY;
import static dev.sayso.ui.PolicyTexts.contoso;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.policy.Organisation;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.ui.Home;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Policy page says, in which words. */
class PolicyViewTest {
    private static final Author PERSON = new Author("user", "panel", Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    @Test
    void withoutAnyFileNobodyDecidesAnything() {
        assertThat(view().nothing()).isTrue();
        home.policies(EXPIRED);
        assertThat(view().nothing()).isFalse();
    }

    @Test
    void eachRuleIsASentence() {
        home.policies(CONTOSO);
        assertThat(view().rules())
                .extracting(RuleView::sentence)
                .containsExactly(
                        "Contoso forbids “Contents of files you had open”",
                        "Contoso forbids everything optional, for vscode alone",
                        "Contoso requires “Operating system”",
                        "Contoso suggests refusing everything under “Product use”");
    }

    @Test
    void eachRuleHasItsReasonAndItsPlace() {
        home.policies(CONTOSO);
        var rule = view().rules().getFirst();
        assertThat(rule.reason()).isEqualTo("Source files may hold customer data.");
        assertThat(rule.place().file()).isEqualTo(home.folders.policy().resolve("10.json"));
        assertThat(rule.place().position().orElseThrow().line()).isEqualTo(5);
    }

    @Test
    void aWholeCategoryIsNamedOnceAndPartsOfOneByItem() {
        home.policies(CONTOSO);
        assertThat(view().rules().get(1).decides())
                .extracting(RuleView.Part::id)
                .containsExactly(
                        "usage",
                        "device",
                        "errors.severity",
                        "errors.components",
                        "errors.other-software",
                        "errors.performance",
                        "support");
        assertThat(view().rules().getLast().decides())
                .containsExactly(new RuleView.Part("Product use (all 3)", "usage"));
    }

    @Test
    void theOwnChoiceThatARuleSetsAsideStaysInSight() {
        person(service -> service.choose(List.of("errors.file-contents"), Choice.GRANTED, PERSON));
        person(service -> service.choose(List.of("device.os"), Choice.REFUSED, PERSON));
        home.policies(CONTOSO);
        var rules = view().rules();
        assertThat(rules.getFirst().setAside())
                .containsExactly("Contents of files you had open (your own choice: Allowed)");
        assertThat(rules.get(2).setAside()).containsExactly("Operating system (your own choice: Refused)");
    }

    @Test
    void whatIsNoConsentAndWhatDecidesNothingIsSaidOfIt() {
        home.policies(CONTOSO);
        var rules = view().rules();
        assertThat(rules.getFirst().remark()).isEmpty();
        assertThat(rules.get(2).remark())
                .contains("This is the decision of Contoso, and never counts as your consent.");
        assertThat(rules.getLast().remark()).contains("A suggestion of Contoso turns nothing on or off.");
    }

    @Test
    void aRuleThatAnotherSilencesNamesThatOne() {
        home.policies(CONTOSO, FABRIKAM);
        var rules = view().rules();
        assertThat(rules.get(2).without())
                .containsExactly("The same rule stands elsewhere already:"
                        + " Contoso forbids “Contents of files you had open” (10.json, line 5).");
        assertThat(rules.get(4).without())
                .containsExactly("A stronger rule says otherwise:"
                        + " Contoso forbids “Contents of files you had open” (10.json, line 5).");
        assertThat(rules.get(2).decides()).isEmpty();
    }

    @Test
    void aRuleThatAWiderOneCoversSaysSo() {
        home.policies(contoso(
                "",
                "\"item\": \"usage.*\", \"verb\": \"forbid\"",
                "\"item\": \"usage.features\", \"verb\": \"forbid\""));
        assertThat(view().rules().getLast().without())
                .containsExactly("A stronger rule covers it already:"
                        + " Contoso forbids everything under “Product use” (10.json, line 2).");
    }

    @Test
    void nothingIsRequiredOnAPersonalAccount() {
        var require = "\"item\": \"device.os\", \"verb\": \"require\"";
        home.policies(contoso("", require));
        assertThat(onlyRule().without())
                .containsExactly("This is a personal account, and on one nothing can be required. You decide.");
        person(service -> service.setAccount(Account.WORK, PERSON));
        assertThat(onlyRule().without()).isEmpty();
        home.policies(contoso(", \"account\": \"personal\"", require));
        assertThat(onlyRule().without()).singleElement().asString().startsWith("The organisation itself says");
    }

    @Test
    void aRuleWhoseItemsOthersDecideOneByOneSaysSo() {
        home.policies(contoso(
                ", \"account\": \"school\"",
                "\"item\": \"usage.features\", \"verb\": \"forbid\"",
                "\"item\": \"usage.frequency\", \"verb\": \"forbid\"",
                "\"item\": \"usage.manner\", \"verb\": \"forbid\"",
                "\"item\": \"usage.*\", \"verb\": \"require\""));
        assertThat(view().rules().getLast().without())
                .containsExactly("Other rules already decide all that this one speaks of.");
    }

    @Test
    void aMinorWithoutAGuardianComesBeforeWhatIsRequired() throws IOException {
        write(home.folders.profile(), """
                { "format": 1, "id": "8a0c3c0e-6c38-4b0f-9d51-5d2b4b1f6d3e", "account": "personal",
                  "age": { "group": "minor" }, "choices": {}, "products": {} }
                """);
        home.policies(contoso(", \"account\": \"school\"", "\"item\": \"device.os\", \"verb\": \"require\""));
        assertThat(onlyRule().without()).singleElement().asString().startsWith("The person is under age");
    }

    @Test
    void aProfileThatCannotBeReadComesBeforeAnyRule() throws IOException {
        write(home.folders.profile(), "garbage {");
        home.policies(CONTOSO);
        assertThat(view().rules())
                .allSatisfy(rule ->
                        assertThat(rule.without()).singleElement().asString().startsWith("Your profile can't be read"));
    }

    @Test
    void whileAFileCannotBeTrustedNoRuleOfAnotherDecides() {
        home.policies(FAULTY, CONTOSO);
        assertThat(view().rules())
                .hasSize(4)
                .allSatisfy(rule -> assertThat(rule.without())
                        .singleElement()
                        .asString()
                        .startsWith("Another file can't be trusted"));
    }

    @Test
    void everyFaultIsListedWithLineAndColumnUnderItsFile() {
        home.policies(FAULTY, EXPIRED);
        var view = view();
        assertThat(view.faults()).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo(home.folders.policy().resolve("10.json"));
            assertThat(file.faults())
                    .extracting(told -> told.where().orElse(""))
                    .containsExactly(
                            "Line 4, column 15", "Line 5, column 36", "Line 5, column 47", "Line 7, column 21");
            assertThat(file.faults().getFirst().what()).isEqualTo("There is no item “usage.feature”.");
            assertThat(file.faults().getFirst().todo()).isEqualTo("Did you mean “usage.features”?");
        });
        assertThat(view.expired())
                .singleElement()
                .satisfies(file -> assertThat(file.faults().getFirst().what())
                        .isEqualTo("The policy of Fabrikam expired after 2025-12-31."));
    }

    /** The beginning that is left out is a text of its own, and must stay the beginning of every fault's text. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whatIsWrongDoesNotRepeatThePlaceThatStandsAboveIt(String language) {
        home.policies(FAULTY, EXPIRED, "{", "{ \"format\": 9 }", "\uFFFF");
        var view = view(language);
        assertThat(view.faults()).hasSize(4);
        assertThat(view.faults()).flatExtracting(FaultyFile::faults).allSatisfy(this::withoutPlace);
        assertThat(view.expired()).flatExtracting(FaultyFile::faults).allSatisfy(this::withoutPlace);
    }

    private void withoutPlace(FaultyFile.Told told) {
        assertThat(told.where()).isPresent();
        assertThat(told.what())
                .isNotBlank()
                .doesNotContain(home.folders.policy().toString());
    }

    @Test
    void whatIsSettledBesidesItemsIsSaid() {
        person(service -> service.setAccount(Account.SCHOOL, PERSON));
        home.policies(CONTOSO, FABRIKAM);
        var settled = view().settled();
        assertThat(settled)
                .extracting(Settled::sentence)
                .containsExactly(
                        "Contoso says that accounts on this machine are work accounts.",
                        "Contoso says that for people under age a guardian may consent.",
                        "13 months, then it must be given anew.");
        assertThat(settled.getFirst().more())
                .containsExactly(
                        "Your own word: School account.",
                        "Another file says “Personal account” (20.json, line 10); the first file holds.");
    }

    @Test
    void everyOrganisationIsNamedWithItsMessageAndContact() {
        home.policies(CONTOSO, FABRIKAM);
        assertThat(view().organisations())
                .extracting(Organisation::contact)
                .containsExactly("privacy@contoso.example", "datenschutzbeauftragte@maschinenbau.fabrikam.example");
    }

    private RuleView onlyRule() {
        assertThat(view().rules()).hasSize(1);
        return view().rules().getFirst();
    }

    private PolicyView view() {
        return view("en");
    }

    private PolicyView view(String language) {
        try (var service = home.service()) {
            return PolicyView.of(service.current(), service.catalogue(), Words.in(Locale.forLanguageTag(language)));
        }
    }

    private void person(Consumer<ConsentService> does) {
        try (var service = home.service()) {
            does.accept(service);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

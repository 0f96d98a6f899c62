package dev.sayso.ledger.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Controller;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Ended;
import dev.sayso.profile.ProductProfile;
import dev.sayso.profile.Profile;
import dev.sayso.statement.Edition;
import dev.sayso.words.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form of receipt names, for each kind of choice, in each language. */
class ReceiptFormsTest {
    private static final Instant AT = Instant.parse("2026-11-03T09:15:30Z");
    private static final String SUM = "ab".repeat(32);
    private static final String HEAD = "cd".repeat(32);
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final Controller CONTROLLER =
            Objects.requireNonNull(CatalogueReader.controllers().get("microsoft-enterprise-developer"));
    private static final Edition EDITION = new Edition(
            "microsoft-enterprise-developer",
            "2016-09",
            Locale.ENGLISH,
            "The Statement",
            "Microsoft",
            Optional.empty(),
            true,
            SUM,
            List.of());

    /** What was said, and whether the edition is kept; each with a way in which it is taken back. */
    record Case(Form form, Locale locale, String what, Profile profile, boolean kept, String withdrawal) {
        @Override
        public String toString() {
            return form + " " + locale + " " + what;
        }
    }

    static Stream<Case> cases() {
        var one = profile().withChoices(Map.of("errors.file-contents", said(Choice.GRANTED)));
        var all = profile().withChoices(everything());
        var product = profile()
                .withProducts(Map.of(
                        "vscode", new ProductProfile(false, Map.of("errors.file-contents", said(Choice.GRANTED)))));
        return Stream.of(Form.values())
                .flatMap(form -> Words.LANGUAGES.stream()
                        .flatMap(locale -> Stream.of(
                                new Case(form, locale, "one", one, true, "sayso set errors.file-contents refused"),
                                new Case(form, locale, "all", all, true, "sayso set usage.features refused"),
                                new Case(form, locale, "product's own", product, true, "sayso reset"),
                                new Case(form, locale, "gone", one, false, "sayso set errors.file-contents refused"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allIsNamed(Case each) {
        var receipt = receipt(each.profile(), each.locale(), each.kept());
        var text = text(each.form(), receipt);
        assertThat(text)
                .contains(
                        CONTROLLER.name(),
                        CONTROLLER.contact(),
                        CONTROLLER.address().street(),
                        "2016-09",
                        SUM,
                        HEAD,
                        CONTROLLER.storage().in(each.locale()),
                        each.withdrawal());
        for (var line : receipt.lines()) {
            assertThat(text)
                    .contains(line.item().id(), line.category(), line.retention())
                    .contains(line.purposes())
                    .contains(line.recipients());
            assertThat(line.purposes()).isNotEmpty();
            assertThat(line.recipients()).isNotEmpty();
        }
        assertThat(text.contains("vscode")).isEqualTo(each.what().equals("product's own"));
        assertThat(text.contains("The Statement")).isEqualTo(each.kept());
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"DPV", "HTML", "TEXT"})
    void aRefusalByHandHasNoTimeThatNobodyGave(Form form) {
        var undated = new ChoiceRecord(Choice.REFUSED, Instant.EPOCH, "2016-09", "en", "user", "hand");
        var text = text(form, receipt(profile().withChoices(Map.of("device.os", undated)), Locale.ENGLISH, true));
        assertThat(text).doesNotContain("1970").contains("Said outside SaySo");
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"DPV", "HTML", "TEXT"})
    void whatNobodyKnowsOfARefusalIsLeftOut(Form form) {
        var bare = new ChoiceRecord(Choice.REFUSED, Instant.EPOCH, "", "", "user", "import");
        var text = text(form, receipt(profile().withChoices(Map.of("device.os", bare)), Locale.ENGLISH, false));
        assertThat(text)
                .contains("Taken over from a file")
                .doesNotContain("in the language", "Edition ,", "Under:", ">Under<");
    }

    @ParameterizedTest
    @EnumSource
    void whatEndedByItselfIsNotGivenOutAsAllowed(Ended why) {
        var ended =
                profile().withChoices(Map.of("device.os", said(Choice.GRANTED).ended(why)));
        var receipt = receipt(ended, Locale.ENGLISH, true);
        assertThat(KantaraReceipt.json(receipt, Words.in(Locale.ENGLISH))).isEmpty();
        assertThat(Form.KANTARA.missing(receipt)).isEqualTo(1);
        assertThat(text(Form.DPV, receipt)).contains("dpv:Consent").doesNotContain("dpv:ConsentGiven");
        assertThat(text(Form.TEXT, receipt)).contains("Choice: Allowed, but holds no more: ");
    }

    @Test
    void aReceiptWithoutAHistoryNamesNoLineOfIt() {
        var receipt = Receipt.of(
                new Receipt.Header(new UUID(1, 2), AT, Locale.ENGLISH, CONTROLLER, Optional.empty()),
                CATALOGUE,
                (item, product, said) -> new Receipt.Shown(Optional.empty(), Optional.empty()),
                profile().withChoices(Map.of("device.os", said(Choice.GRANTED))),
                item -> true);
        for (var form : Form.values()) {
            assertThat(text(form, receipt)).doesNotContain("sha256:").contains("Edition 2016-09, which is not kept");
        }
    }

    @Test
    void kantaraSaysHowManyChoicesItHasNoPlaceFor() {
        var receipt = receipt(
                profile()
                        .withChoices(Map.of(
                                "device.os", said(Choice.REFUSED),
                                "errors.severity", said(Choice.ASK),
                                "usage.features", said(Choice.GRANTED))),
                Locale.ENGLISH,
                true);
        assertThat(Form.KANTARA.missing(receipt)).isEqualTo(2);
        assertThat(Form.DPV.missing(receipt)).isZero();
        assertThat(Form.HTML.missing(receipt)).isZero();
        assertThat(Form.TEXT.missing(receipt)).isZero();
    }

    private static String text(Form form, Receipt receipt) {
        return form.write(receipt, Words.in(receipt.locale()), ZoneOffset.UTC).orElseThrow();
    }

    private static Map<String, ChoiceRecord> everything() {
        var all = new java.util.HashMap<String, ChoiceRecord>();
        CATALOGUE.items().forEach(item -> all.put(item.id(), said(Choice.GRANTED)));
        return all;
    }

    private static Profile profile() {
        return Profile.empty(new UUID(0, 7));
    }

    private static ChoiceRecord said(Choice choice) {
        return new ChoiceRecord(choice, AT, "2016-09", "en", "user", "panel");
    }

    private static Receipt receipt(Profile profile, Locale locale, boolean kept) {
        var shown = new Receipt.Shown(Optional.of(SUM), Optional.of(EDITION).filter(edition -> kept));
        return Receipt.of(
                new Receipt.Header(new UUID(1, 2), AT.plusSeconds(60), locale, CONTROLLER, Optional.of(HEAD)),
                CATALOGUE,
                (item, product, said) -> shown,
                profile,
                item -> true);
    }
}

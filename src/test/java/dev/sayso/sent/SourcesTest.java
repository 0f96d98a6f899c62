package dev.sayso.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Item;
import dev.sayso.words.Words;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each item has one source, everything it may hand out is declared, and it tells what the machine's own files say. */
class SourcesTest {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();

    @TempDir
    private Path root;

    static Stream<String> items() {
        return CATALOGUE.items().stream().map(Item::id);
    }

    @Test
    void everyItemHasExactlyOneSource() {
        assertThat(Survey.declared(Survey.all(), CATALOGUE).stream().map(Source::item))
                .containsExactlyElementsOf(items().toList());
    }

    @ParameterizedTest
    @MethodSource("items")
    void whatItMayHandOutIsDescribedWithAPurposeAndARecipient(String id) {
        var item = CATALOGUE.item(id).orElseThrow();
        assertThat(item.purposes()).isNotEmpty();
        assertThat(item.recipients()).isNotEmpty();
        for (var language : Words.LANGUAGES) {
            assertThat(item.description().in(language)).isNotBlank();
            assertThat(Looks.source(id).fields())
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(Words.in(language).text("sent.field." + field.name()))
                            .isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void noFieldsNameHasADot(String id) {
        assertThat(Looks.source(id).fields())
                .extracting(Field::name)
                .allSatisfy(name -> assertThat(name).matches("[a-z-]+"));
    }

    @Test
    void aSourceOfWhatTheCatalogueDoesNotDescribeIsRefused() {
        var sources = List.of(
                Source.of("device.camera", List.of(Field.open("picture")), (look, into) -> {}),
                Source.of("device.os", List.of(), (look, into) -> {}));
        assertThat(Survey.declared(sources, CATALOGUE)).isEmpty();
    }

    @Test
    void theSystemIsTheDistribution() throws Exception {
        var found = new Looks(root)
                .with("etc/os-release", "NAME=\"Debian GNU/Linux\"\nVERSION=\"12 (bookworm)\"\n")
                .of("device.os");
        assertThat(found)
                .isEqualTo(Map.of(
                        "name", List.of("Debian GNU/Linux"),
                        "version", List.of("12 (bookworm)"),
                        "kernel", List.of("6.1.0"),
                        "architecture", List.of("amd64")));
    }

    @Test
    void elsewhereTheSystemIsWhatJavaKnows() throws Exception {
        var looks = new Looks(root).on("Windows 11").with("etc/os-release", "NAME=Trick\n");
        assertThat(looks.of("device.os"))
                .containsEntry("name", List.of("Windows 11"))
                .doesNotContainKey("kernel");
    }

    @Test
    void debiansOwnDatabaseTellsWhatIsInstalledAndNotWhatWas() throws Exception {
        var looks = new Looks(root).with("var/lib/dpkg/status", """
            Package: zlib1g
            Status: install ok installed
            Version: 1:1.2.13

            Package: gone
            Status: deinstall ok config-files
            Version: 2.0

            Package: adduser
            Status: install ok installed
            Version: 3.134
            """);
        assertThat(looks.of("device.software")).containsEntry("installed", List.of("adduser 3.134", "zlib1g 1:1.2.13"));
        assertThat(looks.of("errors.other-software")).isEqualTo(looks.of("device.software"));
    }

    @Test
    void tenThousandPackagesAreTakenWhole() throws Exception {
        var status = IntStream.range(0, 10_000)
                .mapToObj("Package: package%05d\nStatus: install ok installed\nVersion: 1.0\n\n"::formatted)
                .collect(Collectors.joining());
        assertThat(new Looks(root).with("var/lib/dpkg/status", status).of("device.software"))
                .hasEntrySatisfying("installed", all -> assertThat(all).hasSize(10_000));
    }

    @Test
    void otherDatabasesAreAskedThroughTheirOwnCommands() throws Exception {
        var rpm = new Looks(root)
                .with("var/lib/rpm/rpmdb.sqlite", "")
                .printing("/usr/bin/rpm", "bash 5.2-1\nacl 2.3-4\n");
        assertThat(rpm.of("device.software")).containsEntry("installed", List.of("acl 2.3-4", "bash 5.2-1"));
        var windows = new Looks(root).on("Windows 11").printing("query", """
            HKEY_LOCAL_MACHINE\\SOFTWARE\\Uninstall\\7-Zip
                DisplayName    REG_SZ    7-Zip 24.09 (x64)
                DisplayVersion    REG_SZ    24.09

            HKEY_LOCAL_MACHINE\\SOFTWARE\\Uninstall\\Part
                DisplayVersion    REG_SZ    1.0
            """);
        assertThat(windows.of("device.software")).containsEntry("installed", List.of("7-Zip 24.09 (x64) 24.09"));
        var mac = new Looks(root)
                .on("Mac OS X")
                .printing("-json", "{\"SPApplicationsDataType\":[{\"_name\":\"Mail\",\"version\":\"16.0\"}]}");
        assertThat(mac.of("device.software")).containsEntry("installed", List.of("Mail 16.0"));
    }

    @Test
    void aCommandThatIsNotThereIsNoEmptyInventory() {
        var looks = new Looks(root).on("Windows 11");
        assertThatThrownBy(() -> looks.of("device.software")).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void aMachineWithoutADatabaseHasNothingToTell() throws Exception {
        assertThat(new Looks(root).of("device.software")).isEmpty();
    }

    @Test
    void networkAddressesAndIdentifiersAreTheMachinesOwn() throws Exception {
        var looks = new Looks(root)
                .with("proc/net/route", "Iface\tDestination\tGateway\nwlan0\t00000000\t0102A8C0\n")
                .with("etc/resolv.conf", "nameserver 192.0.2.1\nsearch office.example\n")
                .with("etc/machine-id", "0123456789abcdef\n")
                .with("etc/hostname", "adas-desk\n");
        assertThat(looks.of("device.network"))
                .isEqualTo(Map.of(
                        "connections", List.of("wlan0: wireless"),
                        "gateway", List.of("192.168.2.1"),
                        "domain", List.of("office.example")));
        assertThat(looks.of("device.ip-address")).containsEntry("addresses", List.of("192.0.2.7", "fe80::1"));
        assertThat(looks.of("device.identifiers"))
                .isEqualTo(Map.of(
                        "machine-id", List.of("0123456789abcdef"),
                        "host-name", List.of("adas-desk"),
                        "hardware-addresses", List.of("00:16:3e:aa:bb:cc")));
    }

    @Test
    void whatMarksOneDeviceIsCovered() {
        for (var item : List.of("device.identifiers", "device.ip-address", "support.contact")) {
            assertThat(Looks.source(item).fields()).allMatch(Field::covered);
        }
        assertThat(Looks.source("errors.file-contents").fields()).contains(Field.covered("contents"));
    }

    @Test
    void aRegionIsNamedWhereThereIsOne() throws Exception {
        var looks = new Looks(root);
        assertThat(looks.of("device.region"))
                .containsEntry("region", List.of("DE"))
                .containsEntry("currency", List.of("EUR"));
        looks.locale = Locale.ENGLISH;
        assertThat(looks.of("device.region")).doesNotContainKeys("region", "currency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es-419", "en-AQ", "en-ZZ"})
    void aRegionWithoutMoneyOfItsOwnIsShownAllTheSame(String tag) throws Exception {
        var looks = new Looks(root);
        looks.locale = Locale.forLanguageTag(tag);
        assertThat(looks.of("device.region"))
                .containsEntry("region", List.of(looks.locale.getCountry()))
                .doesNotContainKey("currency");
    }

    /** No file of a person is opened to show what an error report would hold. */
    @Test
    void theOpenFileIsTheOneThatCameWithTheProgram() throws IOException, InterruptedException {
        var found = new Looks(root).of("errors.file-contents");
        assertThat(found.get("file")).containsExactly("open-file.txt");
        assertThat(String.join("", found.getOrDefault("contents", List.of()))).contains("SaySo's own example");
        assertThat(Looks.source("errors.file-contents").example()).isTrue();
    }

    @Test
    void anErrorReportHasAStackTrace() throws Exception {
        assertThat(new Looks(root).of("errors.severity").get("stack"))
                .singleElement()
                .asString()
                .contains("at dev.sayso.sent.");
    }

    @Test
    void supportGetsWhatItsBundleHolds() throws Exception {
        var looks = new Looks(root)
                .with("proc/loadavg", "0.10 0.20 0.30 1/100 4242\n")
                .with("var/lib/dpkg/status", "Package: acl\nStatus: install ok installed\nVersion: 2.3\n");
        assertThat(looks.of("support.diagnostics"))
                .containsEntry("sayso-version", List.of("1.2.3"))
                .containsEntry("load", List.of("0.10 0.20 0.30"));
        assertThat(looks.of("support.system")).containsEntry("software", List.of("acl 2.3"));
    }
}

package dev.sayso.support.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.json.Json;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.support.AddedFile;
import dev.sayso.support.SupportCase;
import dev.sayso.support.bundle.LeftOut.Reason;
import dev.sayso.support.bundle.Part.Sort;
import dev.sayso.support.secrets.FakeSecrets;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bundle holds, and what it never does. */
class BundleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final String DIAGNOSTICS = "support.diagnostics";
    private static final Set<String> ALL =
            Set.of("support.contact", "support.conversations", DIAGNOSTICS, "support.system");

    @TempDir
    Path folder;

    private SupportCase one = SupportCase.opened("2026-0001", "It stops", Optional.of("vscode"), NOW, 30)
            .withContact("ada@example.org");

    @BeforeEach
    void machine() throws IOException {
        put("proc/meminfo", "MemTotal:  16000 kB\nMemFree: 1 kB\nMemAvailable:  8000 kB\n");
        put("proc/uptime", "123.45 678.9\n");
        put("proc/loadavg", "0.10 0.20 0.30 1/234 5678\n");
        put("proc/cpuinfo", "processor: 0\nmodel name\t: Example CPU\n");
        put("etc/os-release", "NAME=x\nPRETTY_NAME=\"Example Linux 12\"\n");
        put("var/lib/dpkg/status", """
                Package: bash
                Status: install ok installed
                Version: 5.2

                Package: gone
                Status: deinstall ok config-files
                Version: 1.0
                """);
    }

    @Test
    void eachItemHoldsThisMachinesRealValues() {
        assertThat(values(ALL))
                .containsEntry("contact", "ada@example.org")
                .containsEntry("memory.available", "8000 kB")
                .containsEntry("uptime", "123.45")
                .containsEntry("load", "0.10 0.20 0.30")
                .containsEntry("os.name", "Linux")
                .containsEntry("os.release", "Example Linux 12")
                .containsEntry("processor", "Example CPU")
                .containsEntry("time.zone", "Europe/Berlin")
                .containsEntry("locale", "de-AT")
                .containsEntry("sayso.version", "1.2.3")
                .containsKey("disk.free");
        assertThat(collect(ALL).parts())
                .filteredOn(part -> part.sort() == Sort.LIST)
                .singleElement()
                .satisfies(list -> assertThat(list.text()).isEqualTo("bash 5.2\n"));
    }

    @Test
    void ofAnItemThatIsNotAllowedNothingIsThere() throws IOException {
        add("a.log", DIAGNOSTICS, "text");
        add("chat.txt", "support.conversations", "hello");
        for (var item : ALL) {
            assertThat(collect(Set.of(item)).parts())
                    .as(item)
                    .isNotEmpty()
                    .allMatch(part -> part.item().equals(item));
            assertThat(collect(Set.of(item)).leftOut())
                    .allMatch(left -> left.item().equals(item));
        }
        assertThat(collect(Set.of()))
                .isEqualTo(new Bundle(
                        List.of(),
                        List.of(),
                        List.of(
                                new Withheld("01-a.log", DIAGNOSTICS),
                                new Withheld("02-chat.txt", "support.conversations"))));
    }

    @Test
    void whatThisSystemLacksIsSaid() throws IOException {
        Files.delete(folder.resolve("proc/cpuinfo"));
        assertThat(collect(ALL).leftOut())
                .contains(
                        new LeftOut("processor", "support.system", Reason.ABSENT, ""),
                        new LeftOut("registry.txt", "support.system", Reason.ABSENT, ""));
        one = one.withContact("");
        assertThat(collect(Set.of("support.contact")).leftOut())
                .containsExactly(new LeftOut("contact", "support.contact", Reason.NOT_GIVEN, ""));
    }

    @Test
    void onWindowsTheRegistryIsRead() {
        var windows = new Machine(
                Map.of("os.name", "Windows 11"),
                folder,
                folder,
                Locale.US,
                ZoneId.of("UTC"),
                "1",
                () -> Optional.of("    ProductName    REG_SZ    Windows 11\n    DefaultPassword=hunter2\n"));
        assertThat(Collector.collect(one, ALL, windows).parts())
                .filteredOn(part -> part.name().equals("registry.txt"))
                .singleElement()
                .satisfies(
                        part -> assertThat(part.text()).contains("Windows 11").doesNotContain("hunter2"));
    }

    @Test
    void aLongValueIsCut() {
        one = one.withContact("a".repeat(5000));
        assertThat(values(ALL).get("contact"))
                .hasSize(Collector.LONGEST_VALUE + 1)
                .endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void aFileInWhateverEncodingIsLookedThrough(String charset) throws IOException {
        var text = "Müller said\npassword=hunter2\n".repeat(20);
        add("a.log", DIAGNOSTICS, text.getBytes(Charset.forName(charset)));
        assertThat(file().text()).contains("password=[struck out: password]").doesNotContain("hunter2");
        assertThat(file().strikes()).hasSize(20);
    }

    @Test
    void aFileWithItsByteOrderMarkIsLookedThrough() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            one = one.without(List.of(folder.resolve("a.log")));
            add("a.log", DIAGNOSTICS, "\uFEFFpassword=hunter2\n".getBytes(charset));
            assertThat(file().text()).isEqualTo("password=[struck out: password]\n");
        }
    }

    @Test
    void whatCantBeLookedThroughIsRefused() throws IOException {
        refused(Reason.BINARY, new byte[] {0x50, 0x4B, 3, 4, 0, 0, 0, 1});
        refused(Reason.BINARY, "a\u0001b".getBytes(StandardCharsets.UTF_8));
        refused(Reason.BINARY, "password=hunter2".getBytes(Charset.forName("UTF-32")));
        refused(Reason.BINARY, "a\0b".getBytes(StandardCharsets.UTF_8));
        refused(Reason.UNKNOWN_ENCODING, "password=hunter2".repeat(9).getBytes(Charset.forName("IBM037")));
        refused(Reason.UNKNOWN_ENCODING, "パスワード=hunter2".repeat(9).getBytes(Charset.forName("Shift_JIS")));
        refused(Reason.UNKNOWN_ENCODING, new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});
        refused(Reason.TOO_LARGE, new byte[Collector.LARGEST_FILE + 1]);
    }

    @Test
    void noFileIsReadThatThePersonDidNotName() throws IOException {
        var secret = put("secret", "the key");
        var log = add("a.log", DIAGNOSTICS, "text");
        Files.delete(log);
        assertThat(left().reason()).isEqualTo(Reason.MISSING);
        Files.createSymbolicLink(log, secret);
        assertThat(left().reason()).isEqualTo(Reason.ANOTHER_LINK);
        Files.delete(log);
        Files.createDirectory(log);
        assertThat(left().reason()).isEqualTo(Reason.NOT_A_FILE);
    }

    @Test
    void aLinkThatThePersonNamedIsFollowedToWhereItLedThen() throws IOException {
        var log = put("real.log", "text");
        var link = Files.createSymbolicLink(folder.resolve("link.log"), log);
        one = one.with(List.of(AddedFile.named(link, DIAGNOSTICS)));
        assertThat(file().text()).isEqualTo("text");
        Files.delete(link);
        Files.createSymbolicLink(link, put("secret", "the key"));
        assertThat(left().reason()).isEqualTo(Reason.ANOTHER_LINK);
    }

    @Test
    void aNameInTheBundleLeadsNowhereAndTellsNoSecret() throws IOException {
        var token = "gh" + "p_aB3dE5gH7jK9mN1pQ3sT5vX7zA9cE1gI3kM5";
        add("ü ..\\x.log", DIAGNOSTICS, "a");
        add(token + ".log", DIAGNOSTICS, "b");
        assertThat(collect(ALL).parts().stream()
                        .filter(part -> part.sort() == Sort.FILE)
                        .map(Part::name))
                .containsExactly("01-__.._x.log", "02-file");
    }

    @Test
    void theManifestKeepsToItsSchemaAndItsHashesAreTrue() throws Exception {
        add("a.log", DIAGNOSTICS, "password=hunter2\n");
        var out = folder.resolve("out");
        new BundleWriter(Disk.REAL).write(collect(ALL), facts(), out);
        var text = Files.readString(out.resolve("manifest.json"));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assets", "schemas", "case-manifest.schema.json")));
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        var files = Json.read(text).objects("files");
        assertThat(files)
                .extracting(file -> file.string("path"))
                .containsExactly(
                        "files/01-a.log",
                        "values/software.txt",
                        "values/support.contact.json",
                        "values/support.diagnostics.json",
                        "values/support.system.json");
        for (var file : files) {
            var content = Files.readAllBytes(out.resolve(file.string("path")));
            assertThat(file.integer("bytes")).isEqualTo(content.length);
            assertThat(file.string("sha256"))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
        assertThat(files.getFirst().objects("struckOut").getFirst().string("kind"))
                .isEqualTo("password");
    }

    @Test
    void folderAndArchiveHoldTheSameAndAreTheirOwnersAlone() throws IOException {
        add("a.log", DIAGNOSTICS, "text");
        var bundle = collect(ALL);
        var writer = new BundleWriter(Disk.REAL);
        writer.write(bundle, facts(), folder.resolve("out"));
        writer.write(bundle, facts(), folder.resolve("out.zip"));
        writer.write(bundle, facts(), folder.resolve("again.zip"));
        assertThat(folder.resolve("again.zip")).hasSameBinaryContentAs(folder.resolve("out.zip"));
        assertThat(unzipped(folder.resolve("out.zip"))).isEqualTo(read(folder.resolve("out")));
        assertThat(permissions(folder.resolve("out.zip"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("out"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("out/files/01-a.log"))).isEqualTo("rw-------");
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        var writer = new BundleWriter(Disk.REAL);
        for (var output : List.of(put("taken.zip", "x"), Files.createDirectory(folder.resolve("taken")))) {
            assertThatThrownBy(() -> writer.write(collect(ALL), facts(), output))
                    .isInstanceOf(FaultException.class)
                    .hasMessageContaining("case.output-exists");
        }
        assertThat(folder.resolve("taken.zip")).hasContent("x");
        assertThat(folder.resolve("taken")).isEmptyDirectory();
    }

    @Test
    void onAFullDiskNothingIsLeftBehind() throws IOException {
        add("a.log", DIAGNOSTICS, "text");
        var writer = new BundleWriter(FailingDisk.full(10));
        for (var output : List.of("out", "out.zip")) {
            assertThatThrownBy(() -> writer.write(collect(ALL), facts(), folder.resolve(output)))
                    .isInstanceOf(FaultException.class);
            assertThat(folder.resolve(output)).doesNotExist();
        }
    }

    /** Whatever is planted, wherever, in whatever order and noise: no letter of it is in a bundle that was written. */
    @Test
    void noPlantedSecretSurvivesAnywhereInAWrittenBundle() throws IOException {
        var random = new Random(20261122);
        var fakes = new java.util.ArrayList<>(FakeSecrets.TOKENS);
        fakes.removeIf(fake -> fake.secret().contains("\n") || fake.text().contains("ENCRYPTED"));
        for (int turn = 0; turn < 40; turn++) {
            java.util.Collections.shuffle(fakes, random);
            var text = new StringBuilder();
            for (var fake : fakes) {
                text.append("line ".repeat(random.nextInt(9)))
                        .append(random.nextBoolean() ? "\n" : "{\"x\": \"")
                        .append(fake.text())
                        .append(random.nextBoolean() ? "\"}\n" : "\n");
            }
            var charset =
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16).get(turn % 2);
            var planted = fakes.getFirst();
            one = SupportCase.opened("2026-0001", planted.text(), Optional.of("x " + planted.text()), NOW, 30)
                    .withContact("ada " + planted.text());
            add("plant" + turn + ".log", DIAGNOSTICS, text.toString().getBytes(charset));
            var out = folder.resolve("planted" + turn);
            new BundleWriter(Disk.REAL).write(collect(ALL), facts(), out);
            var written = String.join("\n", read(out).values());
            for (var fake : fakes) {
                assertThat(written.contains(fake.secret()))
                        .as("%s in turn %s", fake, turn)
                        .isFalse();
            }
        }
    }

    private Facts facts() {
        var record = new ChoiceRecord(Choice.GRANTED, NOW, "2016-09", "en", "user", "panel");
        return new Facts(
                one,
                new EditionRef("statement", "2016-09", "ab".repeat(32)),
                NOW,
                "SaySo 1.2.3",
                List.of(
                        new Facts.Said("support.system", Optional.of(record), true, "granted"),
                        new Facts.Said("support.contact", Optional.empty(), false, "undecided")));
    }

    private Bundle collect(Set<String> allowed) {
        var machine = new Machine(
                Map.of("os.name", "Linux", "os.version", "6.1", "os.arch", "amd64", "java.version", "25"),
                folder,
                folder,
                Locale.forLanguageTag("de-AT"),
                ZoneId.of("Europe/Berlin"),
                "1.2.3",
                Optional::empty);
        return Collector.collect(one, allowed, machine);
    }

    private Map<String, String> values(Set<String> allowed) {
        var values = new TreeMap<String, String>();
        collect(allowed).parts().forEach(part -> values.put(part.name(), part.text()));
        return values;
    }

    private Part file() {
        return collect(ALL).parts().stream()
                .filter(part -> part.sort() == Sort.FILE)
                .findFirst()
                .orElseThrow();
    }

    private LeftOut left() {
        return collect(Set.of(DIAGNOSTICS)).leftOut().getFirst();
    }

    private void refused(Reason reason, byte[] content) throws IOException {
        one = one.without(List.of(folder.resolve("a.log")));
        add("a.log", DIAGNOSTICS, content);
        assertThat(left().reason()).isEqualTo(reason);
        assertThat(collect(ALL).parts()).noneMatch(part -> part.sort() == Sort.FILE);
    }

    private Path add(String name, String item, String text) throws IOException {
        return add(name, item, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path add(String name, String item, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        one = one.with(List.of(AddedFile.named(file, item)));
        return file;
    }

    private Path put(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Map<String, String> read(Path out) throws IOException {
        var read = new TreeMap<String, String>();
        try (var files = Files.walk(out)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                read.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return read;
    }

    private static Map<String, String> unzipped(Path archive) throws IOException {
        var read = new TreeMap<String, String>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                read.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return read;
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}

package dev.sayso.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.Fault;
import dev.sayso.policy.Standing.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Windows' registry and macOS' managed preferences say, as those systems' own tools print it. */
class SystemSourcesTest {
    private static final String LISTED = """

            HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft
            HKEY_LOCAL_MACHINE\\Software\\Policies\\SaySo
            """;
    private static final String REGISTRY = """

            HKEY_LOCAL_MACHINE\\Software\\Policies\\SaySo
                OrganisationName    REG_SZ    Contoso GmbH
                OrganisationContact    REG_SZ    privacy@contoso.example
                Account    REG_SZ    work
                Minors    REG_SZ    block
                ValidityMonths    REG_DWORD    0xd
                Expires    REG_SZ    2027-12-31

            HKEY_LOCAL_MACHINE\\Software\\Policies\\SaySo\\Reasons
                device.os    REG_SZ    Inventory for licence compliance.

            HKEY_LOCAL_MACHINE\\Software\\Policies\\SaySo\\Rules
                device.os    REG_SZ    require
                usage.*    REG_SZ    suggest refused

            HKEY_LOCAL_MACHINE\\Software\\Policies\\SaySo\\Rules\\vscode
                *    REG_SZ    forbid
            """;

    @TempDir
    Path base;

    private Sandbox machine;
    private final List<List<String>> commands = new ArrayList<>();

    @BeforeEach
    void machine() throws IOException {
        machine = new Sandbox(base);
    }

    @Test
    void theRegistrySaysWhatAFileSays() {
        var policy = merged(registry(REGISTRY));
        assertThat(policy.faults()).isEmpty();
        assertThat(policy.organisations())
                .containsExactly(new Organisation("Contoso GmbH", "privacy@contoso.example", ""));
        assertThat(policy.rules())
                .extracting(rule -> rule.verb().word() + " " + rule.item() + " "
                        + rule.product().orElse("-") + " "
                        + rule.suggestion().orElse("-") + " " + rule.reason())
                .containsExactly(
                        "forbid * vscode - ",
                        "require device.os - - Inventory for licence compliance.",
                        "suggest usage.* - refused ");
        assertThat(policy.rules().getFirst().place()).hasToString("HKLM\\Software\\Policies\\SaySo:18:5");
        assertThat(policy.account().map(Decided::value)).contains(dev.sayso.profile.Account.WORK);
        assertThat(policy.guardianMayConsent()).isFalse();
        assertThat(policy.validityMonths().map(Decided::value)).contains(13);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        require                      | requires                     | policy.misspelt-word 14:28
        device.os    REG_SZ    req   | device.so    REG_SZ    req   | policy.misspelt-item 14:5
        suggest refused              | suggest                      | policy.missing-key 15:5
        0xd                          | 0x0                          | policy.bad-months 7:36
        REG_DWORD    0xd             | REG_SZ    13                 | policy.not-a-whole-number 7:33
        REG_SZ    work               | REG_MULTI_SZ    work\\0home  | policy.not-text 5:32
        OrganisationName             | OrganizationName             | policy.unknown-key 3:5
        2027-12-31                   | 31.12.2027                   | policy.bad-date 8:26
        SaySo\\\\Reasons             | SaySo\\\\Reason              | policy.unknown-key 11:5
        """)
    void aFaultInTheRegistryIsToldWithItsLine(String good, String planted, String told) {
        var broken = REGISTRY.replace(good.replace("\\\\", "\\"), planted.replace("\\\\", "\\"));
        assertThat(broken).isNotEqualTo(REGISTRY);
        var faults = merged(registry(broken)).faults();
        assertThat(faults)
                .extracting(fault -> fault.code() + " " + PolicyReaderTest.at(fault))
                .contains(told);
    }

    @Test
    void aKeyThatIsNotThereIsNoPolicyAndOneThatCanNotBeReadBlocks() {
        assertThat(new WindowsRegistrySource(command -> bytes("\n"), machine.reader, () -> Instant.EPOCH).read())
                .isEmpty();
        SystemCommand fails = command -> {
            if (command.getLast().endsWith("/s")) {
                throw new FileSystemException("reg", null, "exit code 1");
            }
            return bytes(LISTED);
        };
        var policy = merged(new WindowsRegistrySource(fails, machine.reader, () -> Instant.EPOCH));
        assertThat(policy.faults()).extracting(Fault::code).containsExactly("policy.unreadable");
        assertThat(merged(registry("Access is denied.\n")).faults())
                .extracting(Fault::code)
                .containsExactly("policy.malformed");
    }

    @Test
    void whatTheRegistryPrintedIsToldWithThePolicyThatWasReadFromIt() {
        var printed = new AtomicReference<>(REGISTRY);
        var clock = new AtomicReference<>(Instant.EPOCH);
        var live = new LivePolicies(
                List.of(new WindowsRegistrySource(
                        command -> bytes(command.getLast().endsWith("/s") ? printed.get() : LISTED),
                        machine.reader,
                        clock::get)),
                clock::get);
        var before = live.keys();
        assertThat(before).extracting(RegistryKey::name).containsExactly("HKLM\\Software\\Policies\\SaySo");
        assertThat(before.getFirst().sha256()).isPresent();

        printed.set(REGISTRY.replace("suggest refused", "forbid"));
        assertThat(live.keys()).as("as long as the older policy has force").isEqualTo(before);
        clock.set(Instant.EPOCH.plusSeconds(1));
        assertThat(live.keys()).doesNotContainAnyElementsOf(before);

        var nobody = new LivePolicies(
                List.of(new WindowsRegistrySource(command -> bytes("\n"), machine.reader, clock::get)), clock::get);
        assertThat(nobody.keys()).extracting(RegistryKey::sha256).containsExactly(Optional.empty());
    }

    @Test
    void theRegistryIsReadByTheSystemsOwnTools() {
        merged(registry(REGISTRY));
        assertThat(commands)
                .allMatch(command -> command.getFirst().equals("C:\\Windows\\System32\\cmd.exe"))
                .extracting(List::getLast)
                .allMatch(line -> line.contains("& C:\\Windows\\System32\\reg.exe query HKLM\\Software\\Policies"));
    }

    @Test
    void managedPreferencesSayWhatAFileSays() throws IOException {
        var plist = plist();
        var policy = merged(preferences(plist, Sandbox.EXAMPLE));
        assertThat(policy.faults()).isEmpty();
        assertThat(policy.rules()).hasSize(4);
        assertThat(policy.rules().getFirst().place().file()).isEqualTo(plist);
        assertThat(commands)
                .containsExactly(List.of("/usr/bin/plutil", "-convert", "json", "-o", "-", "--", plist.toString()));
    }

    @Test
    void managedPreferencesAreTrustedAsFilesAre() throws IOException {
        assertThat(preferences(machine.folder.resolve("none.plist"), "").read()).isEmpty();
        assertThat(merged(preferences(plist(), "{")).faults())
                .extracting(Fault::code)
                .containsExactly("policy.malformed");
        Files.setPosixFilePermissions(plist(), java.nio.file.attribute.PosixFilePermissions.fromString("rw-rw-rw-"));
        var source = preferences(machine.folder.resolve("dev.sayso.plist"), Sandbox.EXAMPLE);
        assertThat(merged(source).faults()).extracting(Fault::code).containsExactly("policy.writable-by-others");
    }

    @ParameterizedTest(name = "{0} may {1}: trusted {2}")
    @CsvSource({
        "BUILTIN\\Administrators, WRITE_DATA, true",
        "NT AUTHORITY\\SYSTEM, WRITE_ACL, true",
        "VORDEFINIERT\\Administratoren, DELETE, true",
        "BUILTIN\\Users, READ_DATA, true",
        "BUILTIN\\Users, WRITE_DATA, false",
        "Everyone, DELETE_CHILD, false",
        "PC\\ada, WRITE_OWNER, false"
    })
    void onWindowsOnlyAdministratorsMayWrite(String who, AclEntryPermission what, boolean trusted) {
        UserPrincipal principal = () -> who;
        var entry = AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(principal)
                .setPermissions(what)
                .build();
        var standing = WindowsDisk.of(Kind.FILE, "BUILTIN\\Administrators", List.of(entry));
        assertThat(standing.administrators()).isTrue();
        assertThat(standing.writableByOthers()).isEqualTo(!trusted);
        assertThat(WindowsDisk.of(Kind.FILE, "PC\\ada", List.of()).administrators())
                .isFalse();
    }

    @Test
    void eachSystemHasItsSources() {
        for (var os : List.of("Linux", "Windows 11", "Mac OS X")) {
            var sources = MachinePolicies.of(os, machine.folder, machine.reader, () -> Instant.EPOCH)
                    .sources();
            assertThat(sources.getFirst()).isInstanceOf(FolderSource.class);
            assertThat(sources).hasSize(os.equals("Linux") ? 1 : 2);
        }
    }

    private Path plist() {
        return machine.put("dev.sayso.plist", "a property list");
    }

    private ManagedPreferencesSource preferences(Path plist, String json) {
        return new ManagedPreferencesSource(plist, command -> record(command, json), machine.reader, machine.disk);
    }

    private WindowsRegistrySource registry(String printed) {
        return new WindowsRegistrySource(
                command -> record(command, command.getLast().endsWith("/s") ? printed : LISTED),
                machine.reader,
                () -> Instant.EPOCH);
    }

    private byte[] record(List<String> command, String printed) {
        commands.add(command);
        return bytes(printed);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Policy merged(PolicySource source) {
        return PolicyMerge.of(source.read(), LocalDate.of(2026, 11, 22));
    }
}

package dev.sayso;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The Windows package's sources, as far as they can be judged away from Windows. */
class WindowsPackageTest {
    private static final Path SOURCES = Path.of("packaging", "windows");

    /** The elements of WiX's fifth schema that the sources use, each with the attributes that it knows of those used. */
    private static final Map<String, Set<String>> SCHEMA = Map.ofEntries(
            entry("Wix", Set.of()),
            entry("Fragment", Set.of()),
            entry("Package", Set.of("Name", "Manufacturer", "Version", "UpgradeCode", "Language", "Scope")),
            entry("SummaryInformation", Set.of("Description")),
            entry("MajorUpgrade", Set.of("Schedule", "AllowSameVersionUpgrades", "DowngradeErrorMessage")),
            entry("MediaTemplate", Set.of("EmbedCab", "CompressionLevel")),
            entry("Icon", Set.of("Id", "SourceFile")),
            entry("Property", Set.of("Id", "Value", "Secure")),
            entry("Feature", Set.of("Id", "Title", "AllowAbsent")),
            entry("ComponentGroup", Set.of("Id", "Directory")),
            entry("ComponentGroupRef", Set.of("Id")),
            entry("Component", Set.of("Id")),
            entry("StandardDirectory", Set.of("Id")),
            entry("Directory", Set.of("Id", "Name")),
            entry("Files", Set.of("Include")),
            entry(
                    "Shortcut",
                    Set.of("Id", "Directory", "Name", "Description", "Target", "Icon", "Show", "WorkingDirectory")),
            entry("RegistryValue", Set.of("Root", "Key", "Name", "Type", "Value", "KeyPath")),
            entry("Environment", Set.of("Id", "Name", "Value", "Action", "Part", "Permanent", "System")),
            entry("SetProperty", Set.of("Id", "Value", "Before", "Sequence", "Condition")),
            entry("CustomAction", Set.of("Id", "BinaryRef", "DllEntry", "Execute", "Impersonate", "Return")),
            entry("CustomActionRef", Set.of("Id")),
            entry("InstallExecuteSequence", Set.of()),
            entry("Custom", Set.of("Action", "Before", "After", "Condition")));

    @Test
    void oneVersionReplacesAnotherForEver() throws Exception {
        var packages = named("Package");
        assertThat(packages).hasSize(1);
        assertThat(packages.getFirst().getAttribute("UpgradeCode")).isEqualTo("0F35923D-0D1F-48B1-BF61-40D8DC7A7373");
        assertThat(packages.getFirst().getAttribute("Scope")).isEqualTo("perMachine");
        assertThat(packages.getFirst().getAttribute("Version")).isEqualTo("$(Version)");
        assertThat(named("MajorUpgrade").getFirst().getAttribute("Schedule")).isEqualTo("afterInstallInitialize");
        assertThat(named("MajorUpgrade").getFirst().hasAttribute("AllowDowngrades"))
                .isFalse();
    }

    @Test
    void noElementOrAttributeIsUnknownToTheToolset() throws Exception {
        for (var element : elements()) {
            assertThat(SCHEMA).containsKey(element.getTagName());
            var attributes = element.getAttributes();
            for (var i = 0; i < attributes.getLength(); i++) {
                var name = attributes.item(i).getNodeName();
                assertThat(name.equals("xmlns")
                                || SCHEMA.get(element.getTagName()).contains(name))
                        .as("%s of %s", name, element.getTagName())
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsReferredToIsThere() throws Exception {
        assertThat(values("ComponentGroupRef", "Id")).isSubsetOf(values("ComponentGroup", "Id"));
        assertThat(values("CustomActionRef", "Id")).isSubsetOf(values("CustomAction", "Id"));
        assertThat(values("Custom", "Action")).isSubsetOf(values("CustomAction", "Id"));
        assertThat(values("SetProperty", "Before")).isSubsetOf(values("CustomAction", "Id"));
        assertThat(values("Shortcut", "Icon")).isSubsetOf(values("Icon", "Id"));
        assertThat(values("ComponentGroup", "Directory")).isSubsetOf(values("Directory", "Id"));
        assertThat(values("Shortcut", "Directory")).isSubsetOf(values("StandardDirectory", "Id"));
        var build = Files.readString(SOURCES.resolve("build"));
        for (var target : values("Shortcut", "Target")) {
            var launcher = target.replace("[INSTALLFOLDER]bin\\", "");
            assertThat(SOURCES.resolve(launcher)).exists();
            assertThat(build).contains("$here/" + launcher);
        }
        for (var source : sources()) {
            assertThat(build).contains("/" + source.getFileName());
        }
    }

    @Test
    void removingItTouchesNothingThatPeopleSaid() throws Exception {
        for (var source : sources()) {
            assertThat(Files.readString(source))
                    .doesNotContain("RemoveFile", "RemoveFolder", "AppDataFolder", "PersonalFolder", "%APPDATA%");
        }
    }

    @Test
    void aPresetIsCheckedThenAppliedInsideTheTransactionAndWithoutAShell() throws Exception {
        for (var action : named("CustomAction")) {
            assertThat(action.getAttribute("Execute")).isEqualTo("deferred");
            assertThat(action.getAttribute("Return")).isEqualTo("check");
            assertThat(action.getAttribute("Impersonate")).isEqualTo("no");
        }
        assertThat(values("SetProperty", "Value"))
                .hasSize(2)
                .allMatch(command -> command.startsWith("\"[INSTALLFOLDER]lib\\runtime\\bin\\java.exe\" ")
                        && command.endsWith(" \"[SAYSO_PRESET]\""))
                .noneMatch(command -> command.contains("cmd"));
        assertThat(values("SetProperty", "Value").getFirst()).contains(" preset check ");
        assertThat(values("SetProperty", "Value").getLast()).contains(" preset apply ");
        var steps = named("Custom");
        assertThat(steps.getFirst().getAttribute("After")).isEqualTo("InstallFiles");
        assertThat(steps.getLast().getAttribute("Before")).isEqualTo("InstallFinalize");
        assertThat(values("Custom", "Condition")).containsOnly("SAYSO_PRESET AND NOT REMOVE~=\"ALL\"");
    }

    @Test
    void everyLauncherTakesTheSameOptionsAwayFromTheEnvironment() throws IOException {
        var cleared = Pattern.compile("(?m)^unset ((?:\\w*JAVA\\w* |JDK\\w* |CLASSPATH ?)+)")
                .matcher(Files.readString(Path.of("packaging", "linux", "sayso")))
                .results()
                .map(match -> match.group(1).strip().split(" ", -1))
                .findFirst()
                .orElseThrow();
        for (var launcher : List.of("sayso.cmd", "sayso-panel.cmd")) {
            var text = Files.readString(SOURCES.resolve(launcher));
            assertThat(text.lines().count())
                    .as("ends of lines as Windows has them")
                    .isEqualTo(text.chars().filter(letter -> letter == '\r').count());
            assertThat(Pattern.compile("set \"(\\w+)=\"")
                            .matcher(text)
                            .results()
                            .map(match -> match.group(1)))
                    .containsExactly(cleared);
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".wxs")).toList();
        }
    }

    private static List<Element> elements() throws Exception {
        var elements = new ArrayList<Element>();
        for (var source : sources()) {
            var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source.toFile());
            var all = root.getElementsByTagName("*");
            for (var i = 0; i < all.getLength(); i++) {
                elements.add((Element) all.item(i));
            }
        }
        return elements;
    }

    private static List<Element> named(String name) throws Exception {
        return elements().stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    private static List<String> values(String name, String attribute) throws Exception {
        return named(name).stream()
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}

package dev.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.PropertyListParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The macOS package's sources, as far as they can be judged away from a Mac. */
class MacPackageTest {
    private static final Path SOURCES = Path.of("packaging", "macos");
    private static final String IDENTIFIER = "dev.sayso.SaySo";

    @Test
    void theAppSaysWhatTheSystemNeedsToKnow() throws Exception {
        var info = (NSDictionary) parse(filled("Info.plist"));
        assertThat(text(info, "CFBundleIdentifier")).isEqualTo(IDENTIFIER);
        assertThat(text(info, "CFBundlePackageType")).isEqualTo("APPL");
        assertThat(text(info, "CFBundleVersion")).isEqualTo("1.2.3");
        assertThat(text(info, "CFBundleShortVersionString")).isEqualTo("1.2.3");
        assertThat(text(info, "LSMinimumSystemVersion")).matches("\\d+\\.\\d+");
        assertThat(SOURCES.resolve(text(info, "CFBundleExecutable"))).isExecutable();
        assertThat(build())
                .contains("\"$contents/MacOS/" + text(info, "CFBundleExecutable") + "\"")
                .contains("\"$contents/Resources/" + text(info, "CFBundleIconFile") + "\"");
        var languages = ((NSArray) info.objectForKey("CFBundleLocalizations")).getArray();
        assertThat(languages).extracting(Object::toString).containsExactly("en", "de");
    }

    @Test
    void theHardenedRunTimeLetsInNoCodeOfOthers() throws Exception {
        var entitlements = (NSDictionary) parse(Files.readString(SOURCES.resolve("entitlements.plist")));
        assertThat(entitlements.allKeys())
                .containsExactlyInAnyOrder(
                        "com.apple.security.cs.allow-jit", "com.apple.security.cs.allow-unsigned-executable-memory");
    }

    @Test
    void theAppStaysWhereItIsPut() throws Exception {
        var component = (NSDictionary)
                ((NSArray) parse(Files.readString(SOURCES.resolve("components.plist")))).objectAtIndex(0);
        assertThat(component.objectForKey("BundleIsRelocatable").toJavaObject()).isEqualTo(false);
        assertThat(component.objectForKey("BundleIsVersionChecked").toJavaObject())
                .isEqualTo(true);
        assertThat(build()).contains("$tree/" + text(component, "RootRelativeBundlePath"));
    }

    @Test
    void everyFileMeansTheSamePackage() throws Exception {
        var distribution = SOURCES.resolve("distribution.xml");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(distribution.toFile());
        var references = document.getElementsByTagName("pkg-ref");
        assertThat(references.getLength()).isEqualTo(2);
        for (var i = 0; i < references.getLength(); i++) {
            assertThat(((Element) references.item(i)).getAttribute("id")).isEqualTo(IDENTIFIER);
        }
        assertThat(build()).contains("\"$out/" + references.item(1).getTextContent() + "\"");
        assertThat(build()).contains("--identifier " + IDENTIFIER + " ");
        assertThat(Files.readString(SOURCES.resolve("uninstall"))).contains("--forget " + IDENTIFIER + " ");
        assertThat(Files.readString(SOURCES.resolve("scripts/postinstall"))).contains("--pkg-info " + IDENTIFIER + " ");
        assertThat(filled("distribution.xml")).contains("\"1.2.3\"").doesNotContain("@");
    }

    @Test
    void aPresetIsTakenOnlyFromWhereAnAdministratorPutsIt() throws IOException {
        var script = Files.readString(SOURCES.resolve("scripts/postinstall"));
        assertThat(script).contains("preset='/Library/Application Support/SaySo/install/preset.json'");
        assertThat(script).doesNotContain("$1", "/tmp", "SAYSO_PRESET");
        assertThat(script.indexOf("preset check")).isPositive().isLessThan(script.indexOf("preset apply"));
    }

    @Test
    void takingItOffTouchesNoHome() throws IOException {
        var removed = Files.readString(SOURCES.resolve("uninstall"))
                .lines()
                .filter(line -> line.strip().startsWith("rm "))
                .toList();
        assertThat(removed)
                .containsExactlyElementsOf(List.of(
                        "rm -rf /Applications/SaySo.app",
                        "rm -f /usr/local/bin/sayso /usr/local/bin/sayso-uninstall",
                        "rm -rf '/Library/Application Support/SaySo'"));
    }

    private static String build() throws IOException {
        return Files.readString(SOURCES.resolve("build"));
    }

    /** As the build fills it in. */
    private static String filled(String name) throws IOException {
        return Files.readString(SOURCES.resolve(name))
                .replace("@VERSION@", "1.2.3")
                .replace("@ARCHITECTURE@", "arm64");
    }

    private static NSObject parse(String plist) throws Exception {
        return PropertyListParser.parse(plist.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(NSDictionary dictionary, String key) {
        assertThat(dictionary.containsKey(key)).as(key).isTrue();
        return dictionary.objectForKey(key).toString();
    }
}

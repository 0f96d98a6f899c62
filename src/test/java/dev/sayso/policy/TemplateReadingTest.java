package dev.sayso.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.dd.plist.NSDictionary;
import com.dd.plist.PropertyListParser;
import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Item;
import dev.sayso.template.TemplateFile;
import dev.sayso.template.TemplateFormat;
import dev.sayso.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Every template, parsed by a real parser of its format and read as the policy that it stands for. */
class TemplateReadingTest {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final PolicyReader READER = new PolicyReader(CATALOGUE);
    private static final Path NAME = Path.of("10-organisation.json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isReadWithoutAFault(TemplateFormat format) throws Exception {
        if (format == TemplateFormat.ADMX) {
            return; // It holds questions, not a policy; see AdmxTest.
        }
        assertThat(reading(format, "").faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "MOBILECONFIG", "REGISTRY", "ANSIBLE"})
    void namesEveryItemAndOnlySuggests(TemplateFormat format) throws Exception {
        var rules = reading(format, "").file().rules();
        assertThat(rules)
                .extracting(Rule::item)
                .containsExactlyElementsOf(
                        CATALOGUE.items().stream().map(Item::id).toList());
        assertThat(rules).extracting(Rule::verb).containsOnly(Verb.SUGGEST);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "MOBILECONFIG", "REGISTRY", "ANSIBLE"})
    void filledInItSaysTheSameInEachFormat(TemplateFormat format) throws Exception {
        var reading = reading(format, "device.os");
        assertThat(reading.faults()).isEmpty();
        var rule = reading.file().rules().stream()
                .filter(each -> each.item().equals("device.os"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.verb()).isEqualTo(Verb.FORBID);
        assertThat(rule.suggestion()).isEmpty();
        assertThat(rule.organisation()).isEqualTo("Example organisation");
        assertThat(rule.reason()).startsWith("Say here why");
        assertThat(reading.file().validityMonths()).isNotEmpty();
        assertThat(reading.file().minors()).isPresent();
    }

    @Test
    void thePolicyFileIsCleanToLint() throws Exception {
        Files.writeString(folder.resolve(NAME), only(TemplateFormat.JSON).text());
        assertThat(new PolicyLint(READER, LocalDate.of(2026, 11, 24))
                        .files(List.of(folder))
                        .findings())
                .isEmpty();
    }

    @Test
    void anItemThatIsAddedToTheCatalogueIsInEveryTemplate() {
        var category = CATALOGUE.categories().getFirst();
        var items = new ArrayList<>(category.items());
        var known = items.getFirst();
        items.add(new Item(
                "usage.added-later",
                known.title(),
                known.description(),
                known.without(),
                known.passages(),
                known.cues(),
                known.purposes(),
                known.recipients(),
                known.retention(),
                known.source(),
                known.sensitive(),
                known.askable(),
                known.validityMonths()));
        var categories = new ArrayList<>(CATALOGUE.categories());
        categories.set(0, new dev.sayso.catalogue.Category(category.id(), category.title(), category.summary(), items));
        var larger = new Catalogue(
                categories,
                CATALOGUE.necessities(),
                List.copyOf(CATALOGUE.purposes().values()),
                List.copyOf(CATALOGUE.excludedPurposes().values()),
                List.copyOf(CATALOGUE.recipients().values()),
                List.copyOf(CATALOGUE.retentions().values()),
                List.copyOf(CATALOGUE.organisations().values()),
                List.copyOf(CATALOGUE.guardians().values()));
        for (var format : TemplateFormat.values()) {
            var text = format.files(larger, Words.in(Locale.GERMAN)).stream()
                    .map(TemplateFile::text)
                    .collect(Collectors.joining());
            assertThat(text).as(format.word()).contains("usage.added-later");
            assertThat(text).as(format.word()).contains("usage.features");
        }
    }

    /** @param forbidden the item whose suggestion is turned into a {@code forbid}, as an administrator would; none if empty */
    private static Reading reading(TemplateFormat format, String forbidden) throws Exception {
        return switch (format) {
            case JSON -> READER.read(NAME, bytes(forbid(json(only(format).text()), forbidden)));
            case REGISTRY ->
                READER.read(NAME, RegistryText.tree(printed(filled(only(format).text(), forbidden))));
            case MOBILECONFIG ->
                READER.read(NAME, bytes(forbid(preferences(only(format).text()), forbidden)));
            case ANSIBLE -> READER.read(NAME, bytes(forbid(variables(format), forbidden)));
            case ADMX -> throw new IllegalArgumentException("no policy");
        };
    }

    private static TemplateFile only(TemplateFormat format) {
        var files = format.files(CATALOGUE, Words.in(Locale.ENGLISH));
        assertThat(files).hasSize(1);
        return files.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String text) {
        return new JsonMapper().readValue(text, Map.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> preferences(String text) throws Exception {
        var profile = (NSDictionary) PropertyListParser.parse(text.getBytes(StandardCharsets.UTF_8));
        var payload = (Map<String, Object>) first(profile.toJavaObject(), "PayloadContent");
        var domain = (Map<String, Object>) Objects.requireNonNull(
                ((Map<String, Object>) Objects.requireNonNull(payload.get("PayloadContent"))).get("dev.sayso"));
        return (Map<String, Object>)
                Objects.requireNonNull(((Map<String, Object>) first(domain, "Forced")).get("mcx_preference_settings"));
    }

    private static Object first(Object dictionary, String key) {
        return ((Object[]) Objects.requireNonNull(((Map<?, ?>) dictionary).get(key)))[0];
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(TemplateFormat format) {
        Map<String, Object> policy = Map.of();
        for (var file : format.files(CATALOGUE, Words.in(Locale.ENGLISH))) {
            if (file.path().endsWith(".yml")) {
                Object parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(file.text());
                assertThat(parsed).as(file.path()).isNotNull();
                if (file.path().endsWith("defaults/main.yml")) {
                    policy = (Map<String, Object>)
                            Objects.requireNonNull(((Map<String, Object>) parsed).get("sayso_policy"));
                }
            }
        }
        return policy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> forbid(Map<String, Object> policy, String item) {
        var rules = Objects.requireNonNull(policy.get("rules"));
        for (var rule : rules instanceof Object[] array ? List.of(array) : (List<Object>) rules) {
            var members = (Map<String, Object>) rule;
            if (item.equals(members.get("item"))) {
                members.put("verb", "forbid");
                members.remove("choice");
            }
        }
        return policy;
    }

    private static byte[] bytes(Map<String, Object> policy) {
        return new JsonMapper().writeValueAsBytes(policy);
    }

    private static String filled(String registry, String item) {
        return registry.replace("\"" + item + "\"=\"suggest refused\"", "\"" + item + "\"=\"forbid\"");
    }

    /** What {@code reg query /s} prints of the values that a registry file sets. */
    private static String printed(String registry) {
        return registry.lines()
                .filter(line -> line.startsWith("[") || line.startsWith("\""))
                .map(line -> line.startsWith("[") ? line.substring(1, line.length() - 1) : value(line))
                .map(line -> line.replace("\\SOFTWARE\\", "\\Software\\"))
                .collect(Collectors.joining("\n"));
    }

    private static String value(String line) {
        var name = line.substring(1, line.indexOf("\"="));
        var data = line.substring(line.indexOf("\"=") + 2);
        return data.startsWith("dword:")
                ? "    " + name + "    REG_DWORD    0x" + Integer.toHexString(Integer.parseInt(data.substring(6), 16))
                : "    " + name + "    REG_SZ    " + data.substring(1, data.length() - 1);
    }
}

package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.policy.Policies;
import dev.sayso.policy.Policy;
import dev.sayso.policy.RegistryKey;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On Windows {@code effective.json} is decided from the registry too, and says from what it said then. */
class PublishedRegistryTest {
    private static final String KEY = "HKLM\\Software\\Policies\\SaySo";
    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path folder;

    private Given given;
    private RegistryKey key = new RegistryKey(KEY, Optional.of(HASH));

    @BeforeEach
    void aMachineWithARegistry() {
        given = new Given(folder);
        given.policies = new Policies() {
            @Override
            public Policy now() {
                return given.policy;
            }

            @Override
            public List<RegistryKey> keys() {
                return List.of(key);
            }
        };
        try (var service = given.service()) {
            service.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL);
        }
    }

    @Test
    void theRegistryIsOneOfItsInputs() throws IOException {
        assertThat(registry().string("registry")).isEqualTo(KEY);
        assertThat(registry().string("sha256")).isEqualTo(HASH);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aKeyThatIsNotThereIsToldByItsNameAlone() throws IOException {
        key = new RegistryKey(KEY, Optional.empty());
        given.service().catchUp();
        assertThat(registry().keys()).containsExactly("registry");
        assertThat(problems()).isEmpty();
    }

    @Test
    void itIsWrittenAnewWhereTheRegistryChanged() throws IOException {
        key = new RegistryKey(KEY, Optional.of("cd".repeat(32)));
        given.service().catchUp();
        assertThat(registry().string("sha256")).isEqualTo("cd".repeat(32));
    }

    private JsonObject registry() throws IOException {
        return Json.read(text()).objects("inputs").stream()
                .filter(input -> input.keys().contains("registry"))
                .findFirst()
                .orElseThrow();
    }

    private List<?> problems() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assets/schemas/effective.schema.json")), InputFormat.JSON)
                .validate(text(), InputFormat.JSON);
    }

    private String text() throws IOException {
        return Files.readString(given.state.resolve("effective.json"));
    }
}

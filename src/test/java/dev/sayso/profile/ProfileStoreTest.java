package dev.sayso.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.files.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileStoreTest {
    private static final UUID ID = UUID.fromString("8a0c3c0e-6c38-4b0f-9d51-5d2b4b1f6d3e");
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    @TempDir
    Path folder;

    private Path file;
    private ProfileStore store;

    @BeforeEach
    void name() {
        file = folder.resolve("profile.json");
        store = new ProfileStore(file, InstantSource.fixed(NOW), () -> ID, Disk.REAL);
    }

    @Test
    void aProfileIsReadWithAllItsKeys() throws IOException {
        Files.writeString(file, """
                {
                  "format": 1,
                  "id": "00000000-0000-0000-0000-000000000007",
                  "account": "work",
                  "age": { "group": "minor", "until": "2031-05", "guardianConsented": true },
                  "statement": { "id": "m-e-d", "edition": "2016-09", "sha256": "ab12" },
                  "choices": {
                    "usage.features": { "choice": "refused", "at": "2026-11-22T10:15:30Z", "edition": "2016-09",
                      "language": "en", "by": "user", "via": "panel" }
                  },
                  "products": { "vscode": { "channel": "preview", "choices": { "device.os": { "choice": "ask" } } } }
                }
                """);

        assertThat(present())
                .isEqualTo(new Profile(
                        new UUID(0, 7),
                        Account.WORK,
                        new Age(AgeGroup.MINOR, Optional.of(YearMonth.of(2031, 5)), true),
                        Optional.of(new EditionRef("m-e-d", "2016-09", "ab12")),
                        new TreeMap<>(Map.of(
                                "usage.features",
                                new ChoiceRecord(Choice.REFUSED, NOW, "2016-09", "en", "user", "panel"))),
                        new TreeMap<>(Map.of(
                                "vscode",
                                new ProductProfile(
                                        true,
                                        Map.of(
                                                "device.os",
                                                new ChoiceRecord(Choice.ASK, Instant.EPOCH, "", "", "", "")))))));
    }

    @Test
    void whatIsSavedLooksLikeTheDesign() {
        store.update(profile -> ProfileSaver.refusing(profile, "usage.features")
                .withStatement(new EditionRef("m-e-d", "2016-09", "ab12")));

        assertThat(file).hasContent("""
                {
                  "format" : 1,
                  "id" : "8a0c3c0e-6c38-4b0f-9d51-5d2b4b1f6d3e",
                  "account" : "personal",
                  "age" : {
                    "group" : "unknown"
                  },
                  "statement" : {
                    "id" : "m-e-d",
                    "edition" : "2016-09",
                    "sha256" : "ab12"
                  },
                  "choices" : {
                    "usage.features" : {
                      "choice" : "refused",
                      "at" : "2026-11-22T10:15:30Z",
                      "edition" : "2016-09",
                      "language" : "en",
                      "by" : "user",
                      "via" : "panel"
                    }
                  },
                  "products" : { }
                }""");
    }

    @Test
    void keysThatThisVersionDoesNotKnowStayAtEveryLevel() throws IOException {
        Files.writeString(file, """
                { "format": 1, "new": [1, { "deep": null }], "age": { "group": "adult", "year": 1 },
                  "statement": { "id": "s", "edition": "2016-09", "pages": 14 },
                  "choices": {
                    "usage.features": { "choice": "refused", "mood": "sure" },
                    "of.a-newer-catalogue": { "choice": "refused" } },
                  "products": { "vscode": { "channel": "stable", "theme": "x", "choices": {
                    "device.os": { "choice": "refused", "mood": "unsure" } } } } }
                """);

        store.update(profile -> ProfileSaver.refusing(profile, "usage.features").withAccount(Account.SCHOOL));

        assertThat(Files.readString(file))
                .contains("\"deep\" : null", "\"year\" : 1", "\"pages\" : 14", "\"mood\" : \"sure\"")
                .contains("of.a-newer-catalogue", "\"channel\" : \"stable\"", "\"theme\" : \"x\"", "\"unsure\"")
                .contains("\"account\" : \"school\"", "\"via\" : \"panel\"");
    }

    @Test
    void aProfileWrittenByHandGetsItsIdWithItsFirstSave() throws IOException {
        Files.writeString(
                file, "\uFEFF{ \"format\": 1, \"choices\": { \"usage.features\": { \"choice\": \"refused\" } } }");
        assertThat(present().choice("usage.features")).isEqualTo(Choice.REFUSED);

        store.update(profile -> ProfileSaver.refusing(profile, "device.os"));

        assertThat(present().id()).isEqualTo(ID);
        assertThat(present().choices().get("usage.features"))
                .isEqualTo(new ChoiceRecord(Choice.REFUSED, Instant.EPOCH, "", "", "", ""));
        assertThat(Files.readString(file)).doesNotContain("1970");
    }

    @Test
    void aChangeThatChangesNothingIsNotSaved() throws IOException {
        assertThat(store.update(profile -> profile)).isEqualTo(Profile.empty(ID));
        assertThat(file).doesNotExist();

        Files.writeString(file, "{ \"format\": 1 }");
        store.update(profile -> profile);
        assertThat(file).hasContent("{ \"format\": 1 }");
    }

    @Test
    void itsOwnerAloneMayReadIt() throws IOException {
        Files.writeString(file, "{ \"format\": 1 }");
        store.update(profile -> profile.withAccount(Account.WORK));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void numbersThatThisVersionDoesNotKnowStayExactly() throws IOException {
        Files.writeString(file, "{ \"format\": 1, \"a\": 0.12345678901234567890123, \"b\": 1.00, \"c\": 1e400 }");

        store.update(profile -> profile.withAccount(Account.WORK));

        assertThat(Files.readString(file))
                .contains("\"a\" : 0.12345678901234567890123", "\"b\" : 1.00", "\"c\" : 1E+400");
    }

    @Test
    void theLastGoodVersionStaysBesideIt() {
        store.update(profile -> profile.withAccount(Account.WORK));
        var first = folder.resolve("profile.json.bak");
        assertThat(first).doesNotExist();
        store.update(profile -> profile.withAccount(Account.SCHOOL));

        assertThat(first).content().contains("work");
        assertThat(file).content().contains("school");
    }

    private Profile present() {
        if (store.load() instanceof ProfileState.Present(var profile)) {
            return profile;
        }
        throw new AssertionError(store.load().toString());
    }
}

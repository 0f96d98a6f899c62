package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    /** The edition that the program carries a restatement of, as its publisher might have written it. */
    private static final String OWN = Samples.TEXT
            .replace("Fabrikam Tools and Services", "Microsoft Enterprise and Developer")
            .replace("March 2018", "September 2016");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Path imported;
    private Library library;

    @BeforeEach
    void open() {
        imported = folder.resolve("data/sayso/statements");
        library = reopened();
    }

    private Library reopened() {
        return new Library(imported, List.of(folder.resolve("shared")));
    }

    private Path file(String name, String text) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void withNothingImportedTheBundledEditionIsThereInBothLanguages() {
        assertThat(library.current(Locale.ENGLISH, TODAY).language()).isEqualTo(Locale.ENGLISH);
        assertThat(library.current(Locale.GERMANY, TODAY).language()).isEqualTo(Locale.GERMAN);
        assertThat(library.current(Locale.FRENCH, TODAY).language()).isEqualTo(Locale.ENGLISH);
        assertThat(library.faults()).isEmpty();
        assertThat(imported).doesNotExist();
    }

    @Test
    void anImportedEditionIsTheSameInTheNextSession() throws Exception {
        var added = library.add(file("any name", Samples.HTML), Schedule.AT_ONCE);
        assertThat(reopened().editions()).contains(added);
        assertThat(library.current(Locale.ENGLISH, TODAY)).isEqualTo(added);
        assertThat(reopened().faults()).isEmpty();
    }

    @Test
    void anotherProcessSeesWhatWasImported() throws Exception {
        var other = reopened();
        other.editions();
        var added = library.add(file("a.txt", Samples.TEXT), Schedule.AT_ONCE);
        assertThat(other.current(Locale.ENGLISH, TODAY)).isEqualTo(added);
    }

    @Test
    void theSameFileIsKeptOnce() throws Exception {
        var file = file("a.txt", Samples.TEXT);
        assertThat(library.add(file, Schedule.AT_ONCE)).isEqualTo(library.add(file, Schedule.AT_ONCE));
        assertThat(imported.toFile().list()).hasSize(1);
    }

    @Test
    void thePublishersOwnTextStandsBeforeTheRestatementOfIt() throws Exception {
        library.add(file("a.txt", OWN), Schedule.AT_ONCE);
        assertThat(library.editions()).extracting(Edition::restatement).containsExactly(false, true, true);
        assertThat(library.current(Locale.ENGLISH, TODAY).restatement()).isFalse();
        assertThat(library.current(Locale.GERMAN, TODAY).restatement()).isTrue();
    }

    @Test
    void theLatestEditionIsTheFirst() throws Exception {
        library.add(file("new.txt", Samples.TEXT.replace("March 2018", "3 March 2018")), Schedule.AT_ONCE);
        library.add(file("old.txt", Samples.TEXT), Schedule.AT_ONCE);
        assertThat(library.editions())
                .extracting(Edition::id)
                .containsExactly("2018-03-03", "2018-03", "2016-09", "2016-09");
    }

    @Test
    void anEditionNeverChanges() throws Exception {
        library.add(file("a.txt", Samples.TEXT), Schedule.AT_ONCE);
        var other = file("b.txt", Samples.TEXT.replace("little", "much"));
        assertThat(Samples.fault(() -> library.add(other, Schedule.AT_ONCE)).code())
                .isEqualTo("statement.edition-differs");
        assertThat(imported.toFile().list()).hasSize(1);
    }

    @Test
    void aCopyThatWasAlteredIsNotShownButTold() throws Exception {
        library.add(file("a.txt", Samples.TEXT), Schedule.AT_ONCE);
        var kept = imported.resolve("fabrikam-tools-services-2018-03-en/statement.en.txt");
        Files.writeString(kept, Samples.TEXT.replace("little", "much"));
        assertThat(reopened().editions())
                .noneMatch(edition -> edition.statement().startsWith("fabrikam"));
        assertThat(reopened().faults()).extracting(Fault::code).containsExactly("statement.altered");
    }

    @Test
    void aBrokenFolderIsToldAndTheRestIsRead() throws Exception {
        file("shared/good/statement.en.md", Samples.MARKDOWN);
        file("shared/bad/statement.en.txt", "");
        Files.createDirectories(folder.resolve("shared/empty"));
        file("shared/index/index", "nonsense");
        assertThat(library.editions()).hasSize(3);
        assertThat(library.faults())
                .extracting(Fault::code)
                .containsExactly("statement.no-title", "statement.empty-folder", "statement.broken-index");
    }

    @Test
    void whatAnInterruptedImportLeftIsPassedOver() throws Exception {
        file("data/sayso/statements/.import-123/statement.en.txt", "Half a sta");
        assertThat(library.faults()).isEmpty();
    }

    @Test
    void theNextImportTakesAwayWhatOneThatWasKilledLeft() throws Exception {
        var left = file("data/sayso/statements/.import-123/statement.en.txt", "Half a sta")
                .getParent();
        var underWay = file("data/sayso/statements/.import-456/statement.en.txt", "Half a sta")
                .getParent();
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        library.add(file("a.txt", Samples.TEXT), Schedule.AT_ONCE);
        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
    }

    @Test
    void aBrokenCopyInTheWayIsLeftAndTheEditionImportedBesideIt() throws Exception {
        file("data/sayso/statements/fabrikam-tools-services-2018-03-en/statement.en.txt", "broken");
        var added = library.add(file("a.txt", Samples.TEXT), Schedule.AT_ONCE);
        assertThat(reopened().editions()).contains(added);
        assertThat(imported.toFile().list()).hasSize(2);
    }

    @Test
    void onlyItsOwnerCanReadAnImportedEdition() throws Exception {
        library.add(file("a.txt", Samples.TEXT), Schedule.AT_ONCE);
        try (var kept = Files.walk(imported)) {
            for (var path : kept.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .endsWith("------");
            }
        }
    }

    @Test
    void whereNothingCanBeKeptNothingIsImported() throws Exception {
        file("data/sayso/statements", "a file where the folder should be");
        var fault = Samples.fault(() -> library.add(file("a.txt", Samples.TEXT), Schedule.AT_ONCE));
        assertThat(fault.code()).isEqualTo("statement.not-kept");
        assertThat(fault.kind()).isEqualTo(Fault.Kind.STORAGE);
        assertThat(library.editions()).hasSize(2);
    }

    @Test
    void anIndexThatNamesNoPathBreaksThatEditionAlone() throws Exception {
        file("shared/index/index", "a 2016-09 en own - a\0b");
        assertThat(library.faults()).extracting(Fault::code).containsExactly("statement.broken-index");
        assertThat(library.editions()).isNotEmpty();
    }

    @Test
    void idsThatAFileGivesItselfCannotLeadOutOfTheFolder() throws Exception {
        library.add(file("a.md", "---\nstatement: ../../../evil\n---\n" + Samples.MARKDOWN), Schedule.AT_ONCE);
        assertThat(imported.toFile().list()).containsExactly("evil-2018-03-en");
    }
}

package dev.sayso.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WhyTest {
    record Row(IOException failure, String reason) {}

    static final List<Row> ROWS = List.of(
            new Row(new AccessDeniedException("/a"), "permission denied"),
            new Row(new NoSuchFileException("/a"), "no such file or folder"),
            new Row(new NotDirectoryException("/a"), "not a folder"),
            new Row(new FileSystemException("/a", null, "No space left on device"), "No space left on device"),
            new Row(new FileSystemException("/a"), "/a"),
            new Row(new IOException("Stale file handle"), "Stale file handle"),
            new Row(new IOException(), "IOException"));

    @ParameterizedTest
    @FieldSource("ROWS")
    void theReasonIsSaidWithoutTheNameOfAClassWhereTheSystemGivesOne(Row row) {
        assertThat(Why.of(row.failure())).isEqualTo(row.reason());
    }
}

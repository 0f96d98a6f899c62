package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    Path home;

    @Test
    void aReaderThatWentAwayIsNoError() {
        var result = new Program(home).into(failing("Broken pipe")).run("status");
        assertThat(result).isEqualTo(new Program.Result(0, "", ""));
    }

    @Test
    void aFullDiskIsToldAndHasCodeFive() {
        var result = new Program(home).into(failing("No space left on device")).run("status");
        assertThat(result.code()).isEqualTo(5);
        assertThat(result.err()).startsWith("sayso: The output could not be written (No space left on device).");
    }

    @Test
    void whatNobodyForesawIsOneLineThatNamesWhereTheDetailsAre() {
        var result = new Program(home).withoutSession().run("status");
        var log = home.resolve("log").resolve("error.log");
        assertThat(result.code()).isEqualTo(5);
        assertThat(result.err()).hasLineCount(1).contains("UnsupportedOperationException", log.toString());
        assertThat(log).content().contains("at dev.sayso.cli.");
    }

    @Test
    void aFaultOfAnotherThreadIsToldAsWhatItIs() {
        var fault = new FaultException(Fault.of(Kind.STORAGE, "cli.output", "no room for the picture"));
        var result = new Program(home)
                .opening(options -> {
                    throw new CompletionException(fault);
                })
                .run("status");
        assertThat(result.code()).isEqualTo(5);
        assertThat(result.err()).contains("no room for the picture");
    }

    @Test
    void whatNobodyForesawIsToldAlsoWhereNoDetailsCanBeKept() throws IOException {
        Files.writeString(home.resolve("log"), "a file where the folder should be");
        var result = new Program(home).withoutSession().run("status");
        assertThat(result.code()).isEqualTo(5);
        assertThat(result.err()).hasLineCount(1).contains("Please report this line.");
    }

    @Test
    void detailsThatNobodyForesawAreForTheirOwnerAlone() throws IOException {
        var program = new Program(home).withoutSession();
        program.run("status");

        var log = home.resolve("log").resolve("error.log");
        assertThat(log).content().contains("nothing may be opened");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
    }

    @Test
    void detailsThatCanNotBeKeptAreNoReasonToThrow() {
        var log = new ErrorLog(_ -> {
            throw new IllegalStateException("no folder");
        });

        assertThat(log.keep(new IllegalStateException("unforeseen"), false).code())
                .isEqualTo("cli.unforeseen-unlogged");
    }

    @Test
    void thereIsColourOnATerminalOnly() {
        assertThat(new Program(home).run("status").out()).doesNotContain("\u001b");
        assertThat(new Program(home).onTerminal(Map.of()).run("status").out()).contains("\u001b[1m");
        assertThat(new Program(home)
                        .onTerminal(Map.of("NO_COLOR", "1"))
                        .run("status")
                        .out())
                .doesNotContain("\u001b");
        assertThat(new Program(home)
                        .onTerminal(Map.of("TERM", "dumb"))
                        .run("status")
                        .out())
                .doesNotContain("\u001b");
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}

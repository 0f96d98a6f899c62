package dev.sayso.cli.text;

import dev.sayso.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/**
 * One of the two streams that a command prints to, in UTF-8. A stream that fails is written to no more, and the failure kept:
 * whoever piped the output into {@code head} has seen enough, and that is no error.
 */
public final class Output {
    private final OutputStream stream;
    private final BooleanSupplier colour;
    private final StringBuilder pending = new StringBuilder();
    private Optional<IOException> failure = Optional.empty();

    /** @param colour asked only when something would stand out: finding a terminal takes its time */
    public Output(OutputStream stream, BooleanSupplier colour) {
        this.stream = stream;
        this.colour = colour;
    }

    public void line(String text) {
        pending.append(Shown.plain(text)).append('\n');
    }

    public void lines(List<String> texts) {
        texts.forEach(this::line);
    }

    /** Text of the program's own, to the letter: its line ends may be those of another system. */
    public void verbatim(String text) {
        pending.append(text);
    }

    /** Several lines, each with its end. */
    public void text(String text) {
        text.lines().forEach(this::line);
    }

    public void heading(String text) {
        line(text, 0, text.length());
    }

    /** A line a part of which stands out, where there is colour. */
    public void line(String text, int start, int end) {
        if (!colour.getAsBoolean()) {
            line(text);
            return;
        }
        pending.append(Shown.plain(text.substring(0, start)))
                .append("\u001b[1m")
                .append(Shown.plain(text.substring(start, end)))
                .append("\u001b[0m")
                .append(Shown.plain(text.substring(end)))
                .append('\n');
    }

    public void json(JsonNode value) {
        // An escape means the same to whoever reads the JSON, and nothing to the terminal it may be printed on.
        lines(Json.write(value).lines().toList());
    }

    /** An object on a line of its own, for who reads a line at a time. */
    public void jsonLine(JsonNode value) {
        pending.append(Json.line(value));
    }

    /** Whether the reader went away, or the stream failed otherwise: nothing more will be read. */
    public boolean closed() {
        return failure.isPresent();
    }

    public void flush() {
        if (failure.isEmpty()) {
            try {
                stream.write(pending.toString().getBytes(StandardCharsets.UTF_8));
                stream.flush();
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
        pending.setLength(0);
    }

    /** Why not everything could be written; nothing where the reader merely went away. */
    public Optional<IOException> failure() {
        return failure.filter(
                e -> !String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"));
    }
}

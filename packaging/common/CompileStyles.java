import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import javafx.css.Stylesheet;

/** Compiles every style sheet of a folder into the form that JavaFX loads without parsing; it lies beside its source. */
class CompileStyles {
    /** JavaFX writes the states of one name in another order each time, and no two builds would be the same. */
    private static final Pattern TWO_STATES = Pattern.compile("[.#\\w-]+:[a-z-]+:[a-z-]+");

    public static void main(String[] folder) throws IOException {
        var sheets = new File(folder[0]).listFiles((in, name) -> name.endsWith(".css"));
        // In the order of their names: states are numbered as they are met.
        Arrays.sort(sheets);
        for (var css : sheets) {
            var twice = TWO_STATES.matcher(Files.readString(css.toPath()));
            if (twice.find()) {
                throw new IOException(css + ": " + twice.group() + " has two states, and is compiled differently each time");
            }
            Stylesheet.convertToBinary(css, new File(css.getPath().replaceAll("css$", "bss")));
        }
    }
}

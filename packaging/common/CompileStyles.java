import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import javafx.css.Stylesheet;

/** Compiles every style sheet of a folder into the form that JavaFX loads without parsing; it lies beside its source. */
class CompileStyles {
    public static void main(String[] folder) throws IOException {
        var sheets = new File(folder[0]).listFiles((in, name) -> name.endsWith(".css"));
        // In the order of their names: states are numbered as they are met, and written by number.
        Arrays.sort(sheets);
        for (var css : sheets) {
            Stylesheet.convertToBinary(css, new File(css.getPath().replaceAll("css$", "bss")));
        }
    }
}

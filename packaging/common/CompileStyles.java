import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/** Compiles every style sheet of a folder into the form that JavaFX loads without parsing; it lies beside its source. */
class CompileStyles {
    public static void main(String[] folder) throws IOException {
        for (var css : new File(folder[0]).listFiles((in, name) -> name.endsWith(".css"))) {
            Stylesheet.convertToBinary(css, new File(css.getPath().replaceAll("css$", "bss")));
        }
    }
}

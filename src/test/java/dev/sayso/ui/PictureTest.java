package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
    private final WritableImage image = new WritableImage(3, 2);

    @TempDir
    private Path folder;

    @Test
    void aPictureIsWrittenOverTheOneBefore() throws IOException {
        var file = folder.resolve("page.png");
        Picture.write(new WritableImage(900, 700), file);
        Picture.write(image, file);

        var read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeWrittenIsAFaultThatSaysWhy() {
        assertThatThrownBy(() -> Picture.write(image, folder.resolve("missing/page.png")))
                .isInstanceOfSatisfying(FaultException.class, e -> {
                    assertThat(e.fault().code()).isEqualTo("panel.picture");
                    assertThat(e.fault().arguments()).last().isEqualTo("no such file or folder");
                });
    }
}

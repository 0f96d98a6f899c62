package dev.sayso.ui;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.Why;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawn page as a PNG file. */
final class Picture {
    private Picture() {}

    static void write(WritableImage image, Path file) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        // Opened here: the library would print its own account of why a file can't be.
        try (var out = Files.newOutputStream(file);
                var drawn = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(picture, "png", drawn)) {
                throw new IOException("no PNG writer");
            }
        } catch (IOException e) {
            throw new FaultException(
                    Fault.at(Place.of(file), Fault.Kind.STORAGE, "panel.picture", file.toString(), Why.of(e)), e);
        }
    }
}

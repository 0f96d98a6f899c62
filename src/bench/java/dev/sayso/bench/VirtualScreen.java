package dev.sayso.bench;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.concurrent.TimeUnit;

/** An X server without a screen, whose picture lies in a file that can be looked at thousands of times a second. */
final class VirtualScreen implements AutoCloseable {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;
    private static final int PIXEL_BYTES = 4;
    /** Every so many pixels are looked at: small enough for any line of text. */
    private static final int STEP = 3;

    private final Process server;
    private final String name;
    private final MappedByteBuffer picture;
    private final int offset;

    private VirtualScreen(Process server, String name, MappedByteBuffer picture) {
        this.server = server;
        this.name = name;
        this.picture = picture;
        // What precedes the pixels ends where they begin.
        this.offset = picture.capacity() - WIDTH * HEIGHT * PIXEL_BYTES;
    }

    static VirtualScreen open(Path folder) throws IOException, InterruptedException {
        var number = folder.resolve("display");
        var server = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec Xvfb -displayfd 3 -screen 0 " + WIDTH + "x" + HEIGHT
                                + "x24 -nolisten tcp -fbdir \"$0\" 3>\"$0/display\"",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("xvfb.log").toFile())
                .start();
        while (!Files.exists(number) || Files.size(number) == 0) {
            if (!server.isAlive()) {
                throw new IOException("Xvfb: " + Files.readString(folder.resolve("xvfb.log")));
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        try (var file = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
            var picture = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            return new VirtualScreen(server, ":" + Files.readString(number).strip(), picture);
        }
    }

    String name() {
        return name;
    }

    int[] pixels() {
        var pixels = new int[WIDTH * HEIGHT / STEP];
        for (var index = 0; index < pixels.length; index++) {
            pixels[index] = picture.getInt(offset + index * STEP * PIXEL_BYTES);
        }
        return pixels;
    }

    /**
     * Whether something is drawn that was not there before: at least two colours, since a window of one colour may be only
     * what the system shows until the program draws.
     */
    boolean drawn(int[] before) {
        var colours = new HashSet<Integer>();
        for (var index = 0; index < before.length && colours.size() < 2; index++) {
            var pixel = picture.getInt(offset + index * STEP * PIXEL_BYTES);
            if (pixel != before[index]) {
                colours.add(pixel);
            }
        }
        return colours.size() >= 2;
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }
}

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;

/** Puts square PNG pictures into one icon file, as Windows takes them. Arguments: the file to write, then the pictures. */
class MakeIco {
    private static final int HEAD = 6;
    private static final int ENTRY = 16;
    private static final int WIDTH_IN_PNG = 16;

    public static void main(String[] args) throws IOException {
        var pictures = new ArrayList<byte[]>();
        for (var picture : Arrays.asList(args).subList(1, args.length)) {
            pictures.add(Files.readAllBytes(Path.of(picture)));
        }
        var offset = HEAD + ENTRY * pictures.size();
        var size = offset + pictures.stream().mapToInt(picture -> picture.length).sum();
        var icon = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (var picture : pictures) {
            // 256 does not fit into the byte that holds a width: it is written as 0.
            var width = (byte) ByteBuffer.wrap(picture).getInt(WIDTH_IN_PNG);
            icon.put(width).put(width).putShort((short) 0);
            icon.putShort((short) 1).putShort((short) 32).putInt(picture.length).putInt(offset);
            offset += picture.length;
        }
        pictures.forEach(icon::put);
        Files.write(Path.of(args[0]), icon.array());
    }
}

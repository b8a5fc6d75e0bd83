package no.postmottak.letters;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** A fax in fine mode: black or white, 204 dots an inch, with the specks of a telephone line, as TIFF group 4. */
final class Fax {

    static final double DPI = 204;

    private static final int WIDTH = 1728;
    private static final int HEIGHT = 2386;
    private static final String GROUP_4 = "CCITT T.6";

    private final Random random;

    private Fax(long seed) {
        this.random = new Random(seed);
    }

    static byte[] tiff(Paper paper, long seed) {
        return save(new Fax(seed).sent(paper.image()));
    }

    /** The picture alone, before it is packed into a file. */
    static BufferedImage picture(BufferedImage sheet, long seed) {
        return new Fax(seed).sent(sheet);
    }

    private BufferedImage sent(BufferedImage sheet) {
        var grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var lens = grey.createGraphics();
        lens.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        lens.drawImage(sheet, 0, 0, WIDTH, HEIGHT, null);
        lens.dispose();
        var fax = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                var speck = random.nextInt(12_000) == 0;
                var white = grey.getRaster().getSample(x, y, 0) + random.nextGaussian() * 18 > 150;
                fax.getRaster().setSample(x, y, 0, white && !speck ? 1 : 0);
            }
        }
        return fax;
    }

    private static byte[] save(BufferedImage fax) {
        var writer = writer();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(GROUP_4);
            writer.setOutput(out);
            var facts = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(fax), how);
            tellResolution(facts);
            writer.write(null, new IIOImage(fax, null, facts), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The writer that comes with Java, whichever others are on the class path, so that the bytes do not change. */
    private static ImageWriter writer() {
        var writers = ImageIO.getImageWritersByFormatName("tiff");
        while (writers.hasNext()) {
            var writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio")) {
                return writer;
            }
        }
        throw new IllegalStateException("Java brings a TIFF writer");
    }

    private static void tellResolution(IIOMetadata facts) throws IOException {
        var size = 25.4 / DPI;
        var root = new IIOMetadataNode("javax_imageio_1.0");
        var dimension = new IIOMetadataNode("Dimension");
        root.appendChild(dimension);
        for (var name : new String[] {"HorizontalPixelSize", "VerticalPixelSize"}) {
            var node = new IIOMetadataNode(name);
            node.setAttribute("value", Double.toString(size));
            dimension.appendChild(node);
        }
        facts.mergeTree("javax_imageio_1.0", root);
    }
}

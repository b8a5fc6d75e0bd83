package no.postmottak.letters;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An office scanner: grey, 200 dpi, the sheet a little askew, with grain, dust and a dark edge. */
final class Scanner {

    static final double DPI = 200;

    private final Random random;

    private Scanner(long seed) {
        this.random = new Random(seed);
    }

    static byte[] pdf(Paper paper, long seed) {
        return new Scanner(seed).save(paper);
    }

    /** The picture alone, before it is packed into a file. */
    static BufferedImage picture(BufferedImage sheet, long seed) {
        return new Scanner(seed).scanned(sheet);
    }

    private byte[] save(Paper paper) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var jpeg = Jpeg.encode(scanned(paper.image()), 0.72f);
            var image = PDImageXObject.createFromByteArray(document, jpeg, "scan.jpg");
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, (float) TypedPage.WIDTH, (float) TypedPage.HEIGHT);
            }
            return TextPdf.saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage scanned(BufferedImage sheet) {
        var scan = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var glass = scan.createGraphics();
        glass.setColor(new Color(244, 244, 244));
        glass.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        glass.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var skew = Math.toRadians((random.nextDouble() - 0.5) * 1.8);
        glass.rotate(skew, scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        glass.drawImage(sheet, 0, 0, null);
        dust(glass, scan);
        glass.dispose();
        grain(scan);
        return scan;
    }

    private void dust(Graphics2D glass, BufferedImage scan) {
        glass.setColor(new Color(120, 120, 120));
        for (var speck = 0; speck < 40; speck++) {
            var size = 1 + random.nextInt(3);
            glass.fillOval(random.nextInt(scan.getWidth()), random.nextInt(scan.getHeight()), size, size);
        }
        glass.setColor(new Color(170, 170, 170));
        glass.fillRect(0, 0, 3, scan.getHeight());
    }

    private void grain(BufferedImage scan) {
        var raster = scan.getRaster();
        for (var y = 0; y < scan.getHeight(); y++) {
            for (var x = 0; x < scan.getWidth(); x++) {
                var grey = 14 + raster.getSample(x, y, 0) * 0.92 + random.nextGaussian() * 4;
                raster.setSample(x, y, 0, (int) Math.clamp(grey, 0, 255));
            }
        }
    }
}

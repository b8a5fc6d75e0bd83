package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF that was made here from a document of another kind. */
final class PdfPages {

    private static final float SCALE = 150f / 72;
    private static final double MOST_PIXELS = 12e6;

    private PdfPages() {}

    /** Draws the first pages, and answers how many there are. */
    static int draw(Path file, int mostPages, DrawnPage.Sink sink) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            for (var number = 1; number <= Math.min(mostPages, pdf.getNumberOfPages()); number++) {
                var box = pdf.getPage(number - 1).getCropBox();
                var pixels = (double) box.getWidth() * SCALE * box.getHeight() * SCALE;
                var scale = SCALE * (float) Math.sqrt(Math.min(1, MOST_PIXELS / pixels));
                var picture = renderer.renderImage(number - 1, scale, ImageType.RGB);
                sink.take(new DrawnPage(
                        number, picture, WordsOnPage.of(pdf, number).words()));
            }
            return pdf.getNumberOfPages();
        }
    }
}

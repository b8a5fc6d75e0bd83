package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads a PDF page by page with PDFBox, and draws its first pages. */
final class PdfReading {

    private static final float SHOWN_DPI = 150;
    private static final float RECOGNISED_DPI = 200;

    /** Enough to see whether there is anything on a page. */
    private static final float GLANCED_AT_DPI = 75;

    private static final float POINTS_PER_INCH = 72;
    private static final double MOST_PIXELS = 12e6;

    private final Limits limits;
    private final FoundFiles found;
    private final boolean leavesRecognition;

    /** One that leaves recognition to others draws nothing of a document in which there is something to recognise. */
    PdfReading(Limits limits, FoundFiles found, boolean leavesRecognition) {
        this.limits = limits;
        this.found = found;
        this.leavesRecognition = leavesRecognition;
    }

    /** How many pages and files there are. */
    record Size(int pages, int files) {}

    /** Hands every page on and takes every file out, and answers how many there are. */
    Size read(Path file, PageReading pages) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            pages.findings().addHazards(PdfHazards.in(pdf));
            readPages(pdf, pages);
            var last = Math.min(pdf.getNumberOfPages(), limits.pages());
            return new Size(pdf.getNumberOfPages(), PdfFiles.takeOut(pdf, last, found));
        }
    }

    /** The same for a print that was made here, in which there is nothing but pages. */
    int readPrint(Path file, PageReading pages) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            readPages(pdf, pages);
            return pdf.getNumberOfPages();
        }
    }

    private void readPages(PDDocument pdf, PageReading pages) throws IOException {
        var count = pdf.getNumberOfPages();
        var fields = new FormFields(pdf);
        var last = Math.min(count, limits.pages());
        var drawable = new ArrayList<SeenPage>();
        var lastDrawn = Math.min(last, limits.renderedPages());
        for (var number = 1; number <= lastDrawn && !pages.pace().leavesRest(); number++) {
            drawable.add(written(pdf, number, fields, pages.findings()));
        }
        readDrawn(pdf, drawable, pages);
        for (var number = drawable.size() + 1; number <= last && !pages.pace().leavesRest(); number++) {
            pages.read(undrawn(written(pdf, number, fields, pages.findings()), pages.findings()));
        }
        if (count > limits.pages()) {
            pages.findings().leaveOut();
        }
    }

    private void readDrawn(PDDocument pdf, List<SeenPage> drawable, PageReading pages) throws IOException {
        var renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        var isLeft = leavesRecognition && isPictureOfWords(pdf, renderer, drawable, pages);
        if (isLeft) {
            pages.leaveToRecognition();
        }
        for (var page : drawable) {
            pages.read(isLeft || pages.pace().leavesRest() ? page : drawn(pdf, renderer, page, pages.findings()));
        }
    }

    private static boolean isPictureOfWords(
            PDDocument pdf, PDFRenderer renderer, List<SeenPage> drawable, PageReading pages) throws IOException {
        for (var page : drawable) {
            pages.findings().stillAtIt();
            if (pages.pace().leavesRest() || isPictureOfWords(pdf, renderer, page)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPictureOfWords(PDDocument pdf, PDFRenderer renderer, SeenPage page) {
        if (page.hasTextLayer()) {
            return false;
        }
        try {
            return !PageFlaws.isBlank(PageSight.of(draw(pdf, renderer, page.number() - 1, GLANCED_AT_DPI)));
        } catch (IOException | RuntimeException undrawable) {
            return false;
        }
    }

    private static SeenPage written(PDDocument pdf, int number, FormFields fields, Findings findings)
            throws IOException {
        findings.stillAtIt();
        try {
            var page = WordsOnPage.of(pdf, number);
            return page.with(fields.on(pdf, number));
        } catch (IOException | RuntimeException unreadable) {
            findings.leaveOut();
            return SeenPage.ofText(number, "");
        }
    }

    private static SeenPage drawn(PDDocument pdf, PDFRenderer renderer, SeenPage page, Findings findings) {
        try {
            var dpi = page.hasTextLayer() ? SHOWN_DPI : RECOGNISED_DPI;
            var picture = draw(pdf, renderer, page.number() - 1, dpi);
            return page.with(picture);
        } catch (IOException | RuntimeException undrawable) {
            return undrawn(page, findings);
        }
    }

    /** A page without a picture is still read when it has words of its own. */
    private static SeenPage undrawn(SeenPage page, Findings findings) {
        if (!page.hasTextLayer()) {
            findings.leaveOut();
        }
        return page;
    }

    private static BufferedImage draw(PDDocument pdf, PDFRenderer renderer, int index, float dpi) throws IOException {
        var box = pdf.getPage(index).getCropBox();
        var scale = dpi / POINTS_PER_INCH;
        var pixels = (double) box.getWidth() * scale * box.getHeight() * scale;
        if (pixels > MOST_PIXELS) {
            scale *= (float) Math.sqrt(MOST_PIXELS / pixels);
        }
        return renderer.renderImage(index, scale, ImageType.RGB);
    }
}

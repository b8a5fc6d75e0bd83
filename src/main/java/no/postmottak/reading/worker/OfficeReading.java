package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.postmottak.signature.SignatureTraces.Extent;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/**
 * Reads the words of a document that has no pages. Where a letter of an office program shows pictures or drawings, its pages
 * are printed too, apart, and looked at like those of a PDF: a photo of a letter may be pasted in, or a signature.
 */
final class OfficeReading {

    private final Tools tools;
    private final WorkerRequest request;
    private final FilesInside inside;

    OfficeReading(Tools tools, WorkerRequest request, FilesInside inside) {
        this.tools = tools;
        this.request = request;
        this.inside = inside;
    }

    /** How many pages were printed and looked at, if any, and else how much of the document was seen. */
    record Print(int pages, Extent seen) {}

    Print read(Path file, String mediaType, PageReading pages) throws IOException, TikaException, SAXException {
        var words = tools.texts().words(file, inside, request.limits());
        if (words.isCut()) {
            pages.findings().leaveOut();
        }
        var ending = printable(file, mediaType);
        if (ending.isPresent() && request.task() == Task.RECOGNISE) {
            var printed = printed(file, ending.get(), words.text(), pages);
            if (printed > 0) {
                return new Print(printed, Extent.EVERY_PAGE);
            }
        }
        if (ending.isPresent() && request.task() == Task.READ) {
            pages.pace().leave();
        }
        // unless a print that broke off has told them
        if (pages.findings().text().isEmpty()) {
            pages.findings().addWritten(SeenPage.ofText(1, words.text()));
        }
        var hasPictures = inside.hasPictures() || ending.isPresent();
        return new Print(0, hasPictures ? Extent.TEXT_WITH_PICTURES : Extent.TEXT_WITHOUT_PICTURES);
    }

    /** Only what shows something besides words: a print takes seconds. */
    private Optional<String> printable(Path file, String mediaType) throws IOException {
        if (request.limits().arePicturesLeftOut() || !Office.isAvailable()) {
            return Optional.empty();
        }
        tools.outlet().stillAtIt();
        return OfficeEnding.ofLetter(mediaType)
                .filter(ending -> inside.hasPictures() || OfficeDrawings.areIn(file, ending));
    }

    private int printed(Path file, String ending, String words, PageReading pages) throws IOException {
        try {
            var pdf = new Office(tools.outlet()).asPdf(file, ending);
            try {
                pages.printsOf(words);
                var toNobody = new FoundFiles(Outlet.toNobody());
                return new PdfReading(request.limits(), toNobody, false).readPrint(pdf, pages);
            } finally {
                Files.deleteIfExists(pdf);
            }
        } catch (IOException | RuntimeException unprintable) {
            return 0;
        }
    }
}

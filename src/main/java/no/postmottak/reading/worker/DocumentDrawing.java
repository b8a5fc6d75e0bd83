package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.postmottak.reading.Hazards;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Statements;
import no.postmottak.signature.SignatureTraces;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Draws the pages of documents that have none: office documents by LibreOffice, mail and plain text by our own hand. */
final class DocumentDrawing implements AutoCloseable {

    private final Tools tools;
    private final Limits limits;
    private final CopyPress press;

    DocumentDrawing(Tools tools, Limits limits) {
        this.tools = tools;
        this.limits = limits;
        this.press = new CopyPress(tools.outlet());
    }

    /** How many pages there are; none where they cannot be drawn here. */
    WorkerAnswer draw(Path file) throws IOException {
        var mediaType = "application/octet-stream";
        try {
            mediaType = tools.types().of(file);
            tools.outlet().stillAtIt();
            var pages = FileKind.of(mediaType) == FileKind.TEXT ? pages(file, mediaType) : 0;
            press.deliver();
            return answer(mediaType, pages == 0 ? Readability.UNREAD_TYPE : Readability.READ, pages);
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError undrawable) {
            return answer(mediaType, Readability.BROKEN, 0);
        }
    }

    private int pages(Path file, String mediaType) throws IOException, TikaException, SAXException {
        var ending = OfficeEnding.of(mediaType);
        if (ending.isPresent()) {
            return Office.isAvailable() ? byOffice(file, ending.get()) : 0;
        }
        if (mediaType.startsWith("application/vnd.o") || mediaType.startsWith("application/vnd.ms-powerpoint")) {
            return 0;
        }
        return TextPages.draw(words(file, mediaType), limits.renderedPages(), this::print);
    }

    private int byOffice(Path file, String ending) throws IOException {
        if (ending.equals(OfficeEnding.HTML)) {
            HarmlessHtml.write(file, file);
        }
        var pdf = new Office(tools.outlet()).asPdf(file, ending);
        try {
            return PdfPages.draw(pdf, limits.renderedPages(), this::print);
        } finally {
            Files.deleteIfExists(pdf);
        }
    }

    private void print(DrawnPage page) throws IOException {
        press.print(page.number(), page.picture(), page.words());
    }

    private String words(Path file, String mediaType) throws IOException, TikaException, SAXException {
        var text = tools.texts()
                        .words(file, FilesInside.counted(), limits)
                        .text()
                        .replace('\0', ' ')
                        .strip() + "\n\n";
        return FileKind.isMail(mediaType) ? tools.texts().letterhead(file) + "\n" + text : text;
    }

    private static WorkerAnswer answer(String mediaType, Readability readability, int pages) {
        return new WorkerAnswer(
                readability,
                mediaType,
                new WorkerAnswer.Extent(pages, 0),
                new WorkerAnswer.Said(
                        LanguageFinding.notSure(), List.of(), Statements.none(), LetterKindFinding.notSure()),
                new SignatureTraces(List.of(), List.of(), SignatureTraces.Extent.NOTHING),
                Hazards.none(),
                false);
    }

    @Override
    public void close() throws IOException {
        press.close();
    }
}

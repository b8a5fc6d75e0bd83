package no.postmottak.reading.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/**
 * A worker that stops where the Tika server stops: the type, the text of every page and field, and the files inside, by
 * the very classes real workers use. What real ones look for beyond that is left out, so that like is measured with like.
 */
public final class TypeAndTextWorker {

    private final DataInputStream in =
            new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    private final Outlet outlet =
            new Outlet(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 << 10));
    private final TypeDetection types = new TypeDetection();
    private final TextReading texts = new TextReading(types.detector());
    private final WorkerJson json = new WorkerJson();

    public static void main(String[] arguments) throws IOException {
        var worker = new TypeAndTextWorker();
        worker.outlet.send(Frame.empty(FrameKind.READY));
        worker.readUntilClosed(Path.of(System.getProperty("java.io.tmpdir"), "document"));
    }

    private void readUntilClosed(Path document) throws IOException {
        while (true) {
            try {
                var request = json.read(Frame.readFrom(in), WorkerRequest.class);
                receive(document);
                outlet.send(json.write(FrameKind.ANSWER, answer(document, request.limits())));
            } catch (EOFException closed) {
                return;
            }
        }
    }

    private void receive(Path document) throws IOException {
        try (var out = Files.newOutputStream(document)) {
            for (var frame = Frame.readFrom(in); frame.payload().hasRemaining(); frame = Frame.readFrom(in)) {
                out.write(frame.payload().array());
            }
        }
    }

    private WorkerAnswer answer(Path document, Limits limits) throws IOException {
        var mediaType = "application/octet-stream";
        try {
            mediaType = types.of(document);
            return answer(mediaType, read(document, mediaType, limits));
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError broken) {
            return answer(mediaType, Readability.BROKEN);
        }
    }

    private Readability read(Path document, String mediaType, Limits limits)
            throws IOException, TikaException, SAXException {
        var found = new FoundFiles(outlet);
        switch (FileKind.of(mediaType)) {
            case PDF -> pdf(document, limits, found);
            case TEXT -> {
                var inside = FileKind.isMail(mediaType) ? FilesInside.takenOut(found) : FilesInside.counted();
                send(1, texts.words(document, inside, limits).text());
            }
            case PICTURE, PROTECTED, ARCHIVE, UNREAD, UNKNOWN -> {
                return Readability.UNREAD_TYPE;
            }
        }
        return Readability.READ;
    }

    private void pdf(Path document, Limits limits, FoundFiles found) throws IOException {
        try (var pdf = Loader.loadPDF(document.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var fields = new FormFields(pdf);
            var last = Math.min(pdf.getNumberOfPages(), limits.pages());
            for (var number = 1; number <= last; number++) {
                try {
                    send(number, WordsOnPage.of(pdf, number).text() + fields.on(pdf, number));
                } catch (IOException | RuntimeException unreadable) {
                    // a real worker goes on with the next page, too
                }
            }
            PdfFiles.takeOut(pdf, last, found);
        }
    }

    private void send(int page, String text) throws IOException {
        var clean = text.replace('\0', ' ').strip();
        if (!clean.isEmpty()) {
            outlet.send(SentText.written(page, clean).toFrame());
        }
    }

    private static WorkerAnswer answer(String mediaType, Readability readability) {
        var nothing = Statements.none();
        return new WorkerAnswer(
                readability,
                mediaType,
                new WorkerAnswer.Extent(1, 0),
                new WorkerAnswer.Said(LanguageFinding.notSure(), List.of(), nothing, LetterKindFinding.notSure()),
                new SignatureTraces(List.of(), List.of(), SignatureTraces.Extent.NOTHING),
                Hazards.none(),
                false);
    }
}

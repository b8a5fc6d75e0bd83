package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.postmottak.reading.Language;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.Readability;
import no.postmottak.signature.SignatureTraces;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads one document from type to answer; what goes wrong on the way becomes part of the answer. */
final class DocumentReading implements AutoCloseable {

    private final Tools tools;
    private final Limits limits;
    private final WorkerRequest request;
    private final boolean leavesRecognition;
    private final Findings findings;
    private final PageReading pages;
    private final CopyPress press;

    DocumentReading(Tools tools, WorkerRequest request) {
        this.tools = tools;
        this.limits = request.limits();
        this.request = request;
        this.leavesRecognition =
                request.task() == Task.READ && tools.recognition().isPresent();
        this.press = new CopyPress(tools.outlet());
        this.findings = new Findings(press, limits, tools.ink(), tools.nothingSaid());
        this.pages = new PageReading(findings, leavesRecognition ? Optional.empty() : tools.recognition(), request);
    }

    WorkerAnswer read(Path file) throws IOException {
        var mediaType = "application/octet-stream";
        try {
            if (Files.size(file) == 0) {
                return answer(mediaType, Readability.WITHOUT_TEXT, Scope.nothing(), false);
            }
            mediaType = tools.types().of(file);
            tools.outlet().stillAtIt();
            findings.addHazards(HazardLook.at(file, mediaType));
            lookForElectronicSignatures(file, mediaType);
            return read(file, mediaType);
        } catch (InvalidPasswordException | EncryptedDocumentException locked) {
            findings.addHazards(HazardLook.atClosed(file, mediaType));
            return answer(mediaType, Readability.ENCRYPTED, Scope.nothing(), false);
        } catch (TooManyPixels | TooMuchInside tooLarge) {
            return answer(mediaType, Readability.TOO_LARGE, Scope.nothing(), false);
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError broken) {
            findings.addHazards(HazardLook.atClosed(file, mediaType));
            return answer(mediaType, Readability.BROKEN, Scope.nothing(), true);
        }
    }

    /**
     * Leaves out pictures, and everything when the document has killed a worker before. Text is looked at: an XML file
     * without its first line passes for text, and may be signed all the same.
     */
    private void lookForElectronicSignatures(Path file, String mediaType) throws IOException {
        var kind = FileKind.of(mediaType);
        var cannotHoldOne = kind == FileKind.PICTURE || kind == FileKind.PROTECTED;
        if (!cannotHoldOne && !limits.arePicturesLeftOut()) {
            findings.addEvidence(tools.electronic().into(file));
            tools.outlet().stillAtIt();
        }
    }

    private WorkerAnswer read(Path file, String mediaType) throws IOException, TikaException, SAXException {
        // what is recognised was read before, and its files were taken out then
        var files = new FoundFiles(request.task() == Task.READ ? tools.outlet() : Outlet.toNobody());
        return switch (FileKind.of(mediaType)) {
            case PDF -> {
                var size = new PdfReading(limits, files, leavesRecognition).read(file, pages);
                leaveOutIf(files.isPartial());
                yield answered(mediaType, size.pages(), size.files());
            }
            case PICTURE -> picture(file, mediaType);
            case TEXT -> {
                var inside = inside(mediaType, files);
                var print = new OfficeReading(tools, request, inside).read(file, mediaType, pages);
                leaveOutIf(files.isPartial());
                yield print.pages() > 0
                        ? answered(mediaType, print.pages(), inside.attachments())
                        : answer(mediaType, reached(), new Scope(1, inside.attachments(), print.seen()), false);
            }
            case PROTECTED -> left(mediaType, Readability.ENCRYPTED);
            case ARCHIVE ->
                request.isBatch() ? unpacked(file, mediaType, files) : left(mediaType, Readability.UNREAD_TYPE);
            case UNREAD -> left(mediaType, Readability.UNREAD_TYPE);
            case UNKNOWN -> left(mediaType, Readability.UNKNOWN_TYPE);
        };
    }

    private WorkerAnswer picture(Path file, String mediaType) throws IOException {
        if (leavesRecognition && !limits.arePicturesLeftOut()) {
            return left(mediaType, Readability.TO_BE_RECOGNISED);
        }
        return answered(mediaType, new PictureReading(limits, tools.command()).read(file, mediaType, pages), 0);
    }

    private WorkerAnswer left(String mediaType, Readability why) {
        return answer(mediaType, why, Scope.nothing(), false);
    }

    /** Of an archive nothing is read but what is in it; too much in it, and it is left whole to a person. */
    private WorkerAnswer unpacked(Path file, String mediaType, FoundFiles files) throws IOException {
        var count = ZipReading.takeOut(file, files);
        var readability = files.isPartial() ? Readability.READ_IN_PART : Readability.WITHOUT_TEXT;
        return answer(mediaType, readability, new Scope(0, count, SignatureTraces.Extent.NOTHING), false);
    }

    /** Whoever sends an e-mail on sends what is attached to it. */
    private static FilesInside inside(String mediaType, FoundFiles files) {
        return FileKind.isMail(mediaType) ? FilesInside.takenOut(files) : FilesInside.counted();
    }

    private void leaveOutIf(boolean isPartial) {
        if (isPartial) {
            findings.leaveOut();
        }
    }

    private WorkerAnswer answered(String mediaType, int pageCount, int attachments) throws IOException {
        if (pageCount == 0) {
            return answer(mediaType, Readability.BROKEN, Scope.nothing(), false);
        }
        var isReadAgain = pages.pace().hasLeft() || (leavesRecognition && pages.lacksRecognition());
        if (!isReadAgain) {
            press.deliver();
        }
        var extent = findings.qualities().size() < pageCount
                ? SignatureTraces.Extent.SOME_PAGES
                : SignatureTraces.Extent.EVERY_PAGE;
        return answer(mediaType, reached(), new Scope(pageCount, attachments, extent), false);
    }

    @Override
    public void close() throws IOException {
        press.close();
    }

    private Readability reached() {
        if (pages.pace().hasLeft()) {
            return limits.arePicturesLeftOut() ? Readability.READ_IN_PART : Readability.TO_BE_RECOGNISED;
        }
        if (pages.lacksRecognition()) {
            return leavesRecognition ? Readability.TO_BE_RECOGNISED : Readability.RECOGNITION_MISSING;
        }
        if (findings.isPartial()) {
            return Readability.READ_IN_PART;
        }
        return findings.text().isBlank() ? Readability.WITHOUT_TEXT : Readability.READ;
    }

    private WorkerAnswer answer(String mediaType, Readability readability, Scope scope, boolean isSpent) {
        return new WorkerAnswer(
                readability,
                mediaType,
                new WorkerAnswer.Extent(scope.pages(), scope.attachments()),
                new WorkerAnswer.Said(
                        language(),
                        findings.digitGroups(),
                        findings.said().statements(),
                        findings.said().kind()),
                new SignatureTraces(findings.evidence(), findings.qualities(), scope.seen()),
                findings.hazards(),
                isSpent);
    }

    /** Of the letter up to its closing, where that can be told; else of all that the file says. */
    private LanguageFinding language() {
        if (findings.text().isBlank()) {
            return LanguageFinding.notSure();
        }
        var ofTheLetter = tools.languages().of(findings.said().letter());
        return ofTheLetter.language() == Language.NOT_SURE ? tools.languages().of(findings.text()) : ofTheLetter;
    }

    /** How much of a document there is, and how much of it was looked at. */
    private record Scope(int pages, int attachments, SignatureTraces.Extent seen) {

        static Scope nothing() {
            return new Scope(0, 0, SignatureTraces.Extent.NOTHING);
        }
    }
}

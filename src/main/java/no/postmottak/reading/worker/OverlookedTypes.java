package no.postmottak.reading.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/**
 * Tika's detector, and a second look at the first bytes where it is at a loss or takes a file for plain text: mails that
 * begin with unusual headers, pages in UTF-16, PDFs with a slip in their first line, texts in old code pages, office
 * files with a broken list of contents.
 */
final class OverlookedTypes implements Detector {

    private static final long serialVersionUID = 1L;
    private static final int LOOK = 8192;
    private static final int SHORT = 512;
    private static final MediaTypeRegistry REGISTRY = MediaTypeRegistry.getDefaultRegistry();
    private static final int MOST_PARTS = 20_000;
    private static final MediaType OFFICE = MediaType.application("x-tika-ooxml");
    private static final String OPEN_XML = "vnd.openxmlformats-officedocument.";
    private static final Map<String, MediaType> OFFICE_FOLDERS = Map.of(
            "word/", MediaType.application(OPEN_XML + "wordprocessingml.document"),
            "xl/", MediaType.application(OPEN_XML + "spreadsheetml.sheet"));
    private static final MediaType PDF = MediaType.application("pdf");
    private static final MediaType MAIL = new MediaType("message", "rfc822");

    private static final Pattern FIRST_PARAGRAPH =
            Pattern.compile("(?s)\\A[A-Za-z][A-Za-z0-9 -]{0,40}:.*?(?:\\r?\\n\\r?\\n|\\z)");

    /** People write "From:" and "Subject:" above a letter, but none of these. */
    private static final Pattern BY_A_PROGRAM =
            Pattern.compile("(?im)^(?:(?:MIME-Version|Message-ID|Received|Content-Type)[ \\t]*:|Subject:[ \\t]*=\\?)");

    private static final Pattern TO_SOMEBODY = Pattern.compile("(?im)^(?:From|To|Subject)[ \\t]*:");
    private static final Pattern HTML = Pattern.compile("(?is)\\A\\s*(?:<!doctype\\s+html|<html)\\b.*");

    private final transient Detector detector = new DefaultDetector();

    @Override
    public MediaType detect(InputStream input, Metadata metadata) throws IOException {
        var told = detector.detect(input, metadata).getBaseType();
        if (told.equals(OFFICE)) {
            return officeType(input).orElse(told);
        }
        if (input == null || !isInDoubt(told)) {
            return told;
        }
        return seenIn(firstBytes(input), told).orElseGet(() -> readable(told));
    }

    /** A bundle whose list of contents is broken is told by the folder its main part would lie in. */
    private static Optional<MediaType> officeType(InputStream input) throws IOException {
        if (!(input instanceof TikaInputStream kept)) {
            return Optional.empty();
        }
        try (var zip = new ZipFile(kept.getFile(), StandardCharsets.UTF_8)) {
            return OFFICE_FOLDERS.entrySet().stream()
                    .filter(folder -> zip.stream()
                            .limit(MOST_PARTS)
                            .anyMatch(part -> part.getName().startsWith(folder.getKey())))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (ZipException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isInDoubt(MediaType told) {
        return told.equals(MediaType.OCTET_STREAM) || REGISTRY.isInstanceOf(told, MediaType.TEXT_PLAIN);
    }

    private static byte[] firstBytes(InputStream input) throws IOException {
        input.mark(LOOK);
        try {
            return input.readNBytes(LOOK);
        } finally {
            input.reset();
        }
    }

    private static Optional<MediaType> seenIn(byte[] first, MediaType told) throws IOException {
        var text = new String(first, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF")) {
            return Optional.of(PDF);
        }
        if (told.equals(MediaType.OCTET_STREAM)) {
            return isWritten(first) ? Optional.of(MediaType.TEXT_PLAIN) : Optional.empty();
        }
        if (HTML.matcher(inUtf16(first).orElse("")).matches()) {
            return Optional.of(MediaType.TEXT_HTML);
        }
        return isMail(text) ? Optional.of(MAIL) : Optional.empty();
    }

    private static Optional<String> inUtf16(byte[] first) {
        var mark = first.length < 2 ? 0 : ((first[0] & 0xff) << 8) | (first[1] & 0xff);
        var charset = mark == 0xfffe ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return mark == 0xfffe || mark == 0xfeff
                ? Optional.of(new String(first, 2, Math.min(first.length - 2, SHORT) & ~1, charset))
                : Optional.empty();
    }

    private static boolean isMail(String text) {
        var headers = FIRST_PARAGRAPH.matcher(text);
        return headers.lookingAt()
                && BY_A_PROGRAM.matcher(headers.group()).find()
                && TO_SOMEBODY.matcher(headers.group()).find();
    }

    /** Whether these are letters of a code page that is known: nothing a text never holds, and a charset that is told. */
    private static boolean isWritten(byte[] first) throws IOException {
        for (var each : first) {
            if (each >= 0 && each < ' ' && "\t\n\f\r".indexOf(each) < 0) {
                return false;
            }
        }
        return new UniversalEncodingDetector().detect(new ByteArrayInputStream(first), new Metadata()) != null;
    }

    /** A table or a message of a type of its own is a text all the same, and read as one. */
    private static MediaType readable(MediaType told) {
        var isText = REGISTRY.isInstanceOf(told, MediaType.TEXT_PLAIN);
        return isText && FileKind.of(told.toString()) == FileKind.UNREAD ? MediaType.TEXT_PLAIN : told;
    }
}

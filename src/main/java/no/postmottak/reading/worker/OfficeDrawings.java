package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Whether an office document has drawings: strokes, shapes and charts, which are no files inside and may be a signature. */
final class OfficeDrawings {

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_BYTES_A_PART = 4 << 20;
    private static final int MOST_BYTES = 16 << 20;
    private static final Pattern PART =
            Pattern.compile("word/(document|header[0-9]*|footer[0-9]*)\\.xml|content\\.xml|styles\\.xml");
    private static final Pattern IN_A_PACKAGE = Pattern.compile(
            "<(w:drawing|w:pict|w:object|v:(shape|line|polyline|curve)|"
                    + "[a-z0-9]+:contentPart|draw:(frame|path|polyline|polygon|line|custom-shape|connector|g|ellipse|circle|rect))[ />]");
    private static final Pattern IN_RTF = Pattern.compile("\\\\(shp|do|pict|shppict|object)[^a-z]");

    private OfficeDrawings() {}

    /** Where it cannot be told there is none: whatever else is wrong with the file is told elsewhere. */
    static boolean areIn(Path file, String ending) {
        try {
            return switch (ending) {
                case "docx", "odt" -> areInPackage(file);
                case "rtf" ->
                    IN_RTF.matcher(ByteSearch.in(file).exactText(MOST_BYTES)).find();
                default -> false;
            };
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean areInPackage(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var parts = zip.entries();
            var left = MOST_BYTES;
            for (var i = 0; i < MOST_PARTS && left > 0 && parts.hasMoreElements(); i++) {
                var part = parts.nextElement();
                if (PART.matcher(part.getName()).matches()) {
                    var text = text(zip, part);
                    left -= text.length();
                    if (IN_A_PACKAGE.matcher(text).find()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static String text(ZipFile zip, ZipEntry part) throws IOException {
        try (var in = zip.getInputStream(part)) {
            return new String(in.readNBytes(MOST_BYTES_A_PART), StandardCharsets.UTF_8);
        }
    }
}

package no.postmottak.signature.worker;

import java.util.List;
import java.util.regex.Pattern;

/** Which signed form a file seems to have, by its first bytes alone. */
enum FileKind {
    PDF,
    ASIC,
    SDO,
    OTHER;

    private static final int START = 4096;
    /** Names stand in clear in a ZIP file, whatever is compressed; signed OpenDocument files are containers as well. */
    private static final List<String> SIGNED_ZIP = List.of(
            "application/vnd.etsi.asic-",
            "META-INF/signature",
            "META-INF/documentsignatures",
            "META-INF/evidencerecord");

    private static final Pattern SDO_ROOT = Pattern.compile("<([A-Za-z0-9]+:)?SDO(List)?[\\s>]");

    static FileKind of(FileBytes file) {
        var start = file.start(START);
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK") && SIGNED_ZIP.stream().anyMatch(name -> file.count(name) > 0)) {
            return ASIC;
        }
        return start.stripLeading().startsWith("<") && SDO_ROOT.matcher(start).find() ? SDO : OTHER;
    }
}

package no.postmottak.signature.worker;

import java.util.regex.Pattern;

/** Which signed form a file seems to have, by its first bytes alone. */
enum FileKind {
    PDF,
    ASIC,
    SDO,
    OTHER;

    private static final int START = 4096;
    private static final Pattern SDO_ROOT = Pattern.compile("<([A-Za-z0-9]+:)?SDO(List)?[\\s>]");

    static FileKind of(FileBytes file) {
        var start = file.start(START);
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK") && start.contains("application/vnd.etsi.asic-")) {
            return ASIC;
        }
        return start.stripLeading().startsWith("<") && SDO_ROOT.matcher(start).find() ? SDO : OTHER;
    }
}

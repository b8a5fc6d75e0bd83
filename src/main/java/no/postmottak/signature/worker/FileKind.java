package no.postmottak.signature.worker;

import java.util.List;
import java.util.regex.Pattern;

/** Which signed form a file seems to have, by its first bytes alone. */
enum FileKind {
    PDF,
    ASIC,
    CADES,
    XADES,
    SDO,
    OTHER;

    private static final int START = 4096;
    /** Names stand in clear in a ZIP file, whatever is compressed; signed OpenDocument files are containers as well. */
    private static final List<String> SIGNED_ZIP = List.of(
            "application/vnd.etsi.asic-",
            "META-INF/signature",
            "META-INF/documentsignatures",
            "META-INF/evidencerecord");

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
    /** What a cryptographic message calls itself (1.2.840.113549.1.7.2), among its first bytes. */
    private static final String SIGNED_MESSAGE = "\u0006\u0009*\u0086H\u0086\u00F7\r\u0001\u0007\u0002";

    private static final int FIRST_FIELDS = 24;
    private static final Pattern SDO_ROOT = Pattern.compile("<([A-Za-z0-9]+:)?SDO(List)?[\\s>]");

    static FileKind of(FileBytes file) {
        var start = file.start(START);
        if (isMessage(start)) {
            return CADES;
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK") && SIGNED_ZIP.stream().anyMatch(name -> file.count(name) > 0)) {
            return ASIC;
        }
        return isXml(start) ? ofXml(file, start) : OTHER;
    }

    private static boolean isMessage(String start) {
        var object = start.indexOf(SIGNED_MESSAGE);
        var isBinary = start.startsWith("0") && object > 0 && object < FIRST_FIELDS;
        return isBinary || start.startsWith("-----BEGIN PKCS7-----") || start.startsWith("-----BEGIN CMS-----");
    }

    private static boolean isXml(String start) {
        var text = start.startsWith(BYTE_ORDER_MARK) ? start.substring(BYTE_ORDER_MARK.length()) : start;
        return text.stripLeading().startsWith("<");
    }

    private static FileKind ofXml(FileBytes file, String start) {
        if (SDO_ROOT.matcher(start).find()) {
            return SDO;
        }
        return file.count("SignatureValue>") > 0 ? XADES : OTHER;
    }
}

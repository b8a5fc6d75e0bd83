package no.postmottak.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file is said to be, by the end of its name or by the program that sent it: compared with its bytes, never believed. */
public enum ClaimedType {
    PDF("pdf", "application/pdf application/x-pdf"),
    JPEG("jpg jpeg jpe jfif", "image/jpeg image/jpg image/pjpeg"),
    PNG("png", "image/png image/x-png"),
    TIFF("tif tiff", "image/tiff image/tif"),
    HEIF("heic heif hif", "image/heic image/heif image/heic-sequence image/heif-sequence"),
    WEBP("webp", "image/webp"),
    GIF("gif", "image/gif"),
    BMP("bmp dib", "image/bmp image/x-ms-bmp image/x-bmp"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("doc", "application/msword application/x-tika-msoffice"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    RTF("rtf", "application/rtf text/rtf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XLS("xls", "application/vnd.ms-excel application/x-tika-msoffice"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    HTML("html htm xhtml", "text/html application/xhtml+xml"),
    TEXT("txt text csv md log", "text/plain text/csv"),
    MAIL("eml", "message/rfc822"),
    OUTLOOK("msg", "application/vnd.ms-outlook application/x-tika-msoffice"),
    ZIP("zip", "application/zip application/x-zip-compressed"),
    ASIC("asice sce asics scs", "application/vnd.etsi.asic-e+zip application/vnd.etsi.asic-s+zip");

    private static final String UNKNOWN = "application/octet-stream";
    /** What a locked office file is told to be: which kind of office file nobody can see. */
    private static final String LOCKED_OFFICE = "application/x-tika-ooxml-protected";

    /** Each between blanks, so that one can be looked for. */
    private final String endings;

    private final String mediaTypes;

    ClaimedType(String endings, String mediaTypes) {
        this.endings = " " + endings + " ";
        this.mediaTypes = " " + mediaTypes + " ";
    }

    /** What the end of a name says; empty for an ending that says nothing here. */
    public static Optional<ClaimedType> byName(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> name.contains(".") && lists(type.endings, ending))
                .findFirst();
    }

    /** What the sender's program says; empty where it says nothing or something unheard of. */
    public static Optional<ClaimedType> bySender(String declared) {
        var bare = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(type -> lists(type.mediaTypes, bare)).findFirst();
    }

    /** Whether the bytes may be that; nothing is said of bytes that could not be told. */
    public boolean agreesWith(String mediaType) {
        return mediaType.isEmpty()
                || mediaType.equals(UNKNOWN)
                || lists(mediaTypes, mediaType)
                || (this == TEXT && mediaType.startsWith("text/") && !lists(HTML.mediaTypes, mediaType))
                || ((this == DOCX || this == XLSX) && mediaType.equals(LOCKED_OFFICE));
    }

    private static boolean lists(String all, String one) {
        return all.contains(" " + one + " ");
    }
}

package no.postmottak.reading.worker;

import java.util.Set;

/** The way a file is read, as its detected media type decides. */
enum FileKind {
    PDF,
    PICTURE,
    TEXT,
    PROTECTED,
    ARCHIVE,
    UNREAD,
    UNKNOWN;

    private static final Set<String> PICTURES = Set.of(
            "image/jpeg",
            "image/png",
            "image/tiff",
            "image/gif",
            "image/bmp",
            "image/webp",
            "image/x-ms-bmp",
            "image/heic",
            "image/heif");
    private static final Set<String> TEXTS = Set.of(
            "application/rtf",
            "application/xhtml+xml",
            "application/msword",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-word.template.macroenabled.12",
            "application/vnd.ms-outlook",
            "application/vnd.ms-excel",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-wordml",
            "application/x-tika-msoffice",
            "application/x-tika-ooxml",
            "message/rfc822",
            "message/x-emlx",
            "application/mbox");

    private static final Set<String> MAILS =
            Set.of("message/rfc822", "message/x-emlx", "application/mbox", "application/vnd.ms-outlook");

    static boolean isMail(String mediaType) {
        return MAILS.contains(mediaType);
    }

    static FileKind of(String mediaType) {
        if (mediaType.equals("application/pdf")) {
            return PDF;
        }
        if (mediaType.equals("application/x-tika-ooxml-protected")) {
            return PROTECTED;
        }
        if (mediaType.equals("application/octet-stream")) {
            return UNKNOWN;
        }
        if (mediaType.equals("application/zip")) {
            return ARCHIVE;
        }
        if (PICTURES.contains(mediaType)) {
            return PICTURE;
        }
        return isText(mediaType) ? TEXT : UNREAD;
    }

    private static boolean isText(String mediaType) {
        return TEXTS.contains(mediaType)
                || mediaType.startsWith("text/")
                || mediaType.startsWith("application/vnd.openxmlformats-officedocument.")
                || mediaType.startsWith("application/vnd.oasis.opendocument.");
    }
}

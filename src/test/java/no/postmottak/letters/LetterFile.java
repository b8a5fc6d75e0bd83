package no.postmottak.letters;

import java.util.function.Supplier;

/** A file a letter consists of; its bytes are made when asked for, and are the same every time. */
public record LetterFile(String fileName, String mediaType, Supplier<byte[]> content) {

    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    static final String JPEG = "image/jpeg";
    static final String TIFF = "image/tiff";

    public byte[] bytes() {
        return content.get();
    }
}

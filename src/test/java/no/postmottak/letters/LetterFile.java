package no.postmottak.letters;

import java.util.function.Supplier;

/** A file a letter consists of; its bytes are made when asked for, and are the same every time. */
public record LetterFile(String fileName, String mediaType, Supplier<byte[]> content) {

    static LetterFile pdf(String fileName, Supplier<byte[]> content) {
        return new LetterFile(fileName, "application/pdf", content);
    }

    /** A letter typed on a computer and saved as PDF. */
    static LetterFile typed(String fileName, String text, Typeface typeface) {
        return pdf(fileName, () -> TextPdf.of(LetterText.named(text), typeface));
    }

    static LetterFile docx(String fileName, Supplier<byte[]> content) {
        return new LetterFile(
                fileName, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content);
    }

    static LetterFile odt(String fileName, Supplier<byte[]> content) {
        return new LetterFile(fileName, Odt.MEDIA_TYPE, content);
    }

    static LetterFile jpeg(String fileName, Supplier<byte[]> content) {
        return new LetterFile(fileName, "image/jpeg", content);
    }

    static LetterFile tiff(String fileName, Supplier<byte[]> content) {
        return new LetterFile(fileName, "image/tiff", content);
    }

    public byte[] bytes() {
        return content.get();
    }
}

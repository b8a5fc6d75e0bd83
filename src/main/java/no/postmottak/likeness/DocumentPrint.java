package no.postmottak.likeness;

import java.util.List;

/** What stands for a document when it is held against others: the hash of its bytes, and the prints of its pages in order. */
public record DocumentPrint(String bytes, List<TextPrint> texts, List<PicturePrint> pictures) {

    public DocumentPrint {
        texts = List.copyOf(texts);
        pictures = List.copyOf(pictures);
    }

    boolean hasSameBytesAs(DocumentPrint other) {
        return bytes.equals(other.bytes);
    }

    @Override
    public String toString() {
        return "document print withheld";
    }
}

package no.postmottak.reading;

import java.util.List;

/**
 * What a document holds: its type as told by its bytes, its pages in order, how many files are inside it, and those of
 * them that were taken out to be documents of their own.
 */
public record Content(
        String mediaType, List<PageFacts> pages, int pageCount, int attachments, List<Attachment> takenOut) {

    public Content {
        pages = List.copyOf(pages);
        takenOut = List.copyOf(takenOut);
        if (pageCount < pages.size() || attachments < takenOut.size()) {
            throw new IllegalArgumentException("a document has at least the pages and files that were read");
        }
    }

    static Content nothing(String mediaType) {
        return new Content(mediaType, List.of(), 0, 0, List.of());
    }
}

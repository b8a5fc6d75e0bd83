package no.postmottak.reading;

import java.util.List;

/** What a document holds: its type as told by its bytes, its pages in order, and how many files are attached inside. */
public record Content(String mediaType, List<PageFacts> pages, int pageCount, int attachments) {

    public Content {
        pages = List.copyOf(pages);
        if (pageCount < pages.size() || attachments < 0) {
            throw new IllegalArgumentException("a document has at least the pages that were read");
        }
    }

    static Content nothing(String mediaType) {
        return new Content(mediaType, List.of(), 0, 0);
    }
}

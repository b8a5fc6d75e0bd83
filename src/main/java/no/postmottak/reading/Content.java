package no.postmottak.reading;

import java.util.List;
import java.util.OptionalInt;

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

    /** How sure the recognition was of the words it read in pictures, in percent; empty where there were none. */
    public OptionalInt sureness() {
        var recognised = pages.stream()
                .flatMap(page -> page.text().stream())
                .filter(text -> text.sureness().isPresent())
                .toList();
        var letters = recognised.stream().mapToLong(PageText::characters).sum();
        var sure = recognised.stream()
                .mapToLong(text -> (long) text.characters() * text.sureness().getAsInt())
                .sum();
        return letters == 0 ? OptionalInt.empty() : OptionalInt.of((int) (sure / letters));
    }

    static Content nothing(String mediaType) {
        return new Content(mediaType, List.of(), 0, 0, List.of());
    }
}

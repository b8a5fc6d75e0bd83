package no.postmottak.signature;

import java.util.List;

/** All that was seen of signatures in one document, and how much of the document was looked at. */
public record SignatureTraces(List<SignatureEvidence> evidence, List<PageQuality> pages, Extent extent) {

    /** How much of a document was looked at. */
    public enum Extent {
        /** Every page was rendered and examined. */
        EVERY_PAGE,
        /** Some pages were left out, by limit or because they failed. */
        SOME_PAGES,
        /** The format has no pages, and no picture that could show a signature. */
        TEXT_WITHOUT_PICTURES,
        /** The format has no pages, but holds pictures nobody looked at. */
        TEXT_WITH_PICTURES,
        /** The document could not be opened. */
        NOTHING
    }

    public SignatureTraces {
        evidence = List.copyOf(evidence);
        pages = List.copyOf(pages);
    }
}

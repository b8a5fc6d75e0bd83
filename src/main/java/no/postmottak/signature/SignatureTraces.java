package no.postmottak.signature;

import java.util.ArrayList;
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

    /** The same, with this evidence of electronic signatures instead of what was found by the file alone. */
    public SignatureTraces judgedAgain(List<SignatureEvidence> electronic) {
        var all = new ArrayList<>(
                evidence.stream().filter(each -> !each.kind().isElectronic()).toList());
        electronic.stream().filter(each -> each.kind().isElectronic()).forEach(all::add);
        return new SignatureTraces(all, pages, extent);
    }

    /** The same, with evidence that lies outside the file. */
    public SignatureTraces with(List<SignatureEvidence> more) {
        var all = new ArrayList<>(evidence);
        all.addAll(more);
        return new SignatureTraces(all, pages, extent);
    }

    public SignatureTraces {
        evidence = List.copyOf(evidence);
        pages = List.copyOf(pages);
    }
}

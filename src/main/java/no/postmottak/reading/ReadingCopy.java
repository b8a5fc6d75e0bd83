package no.postmottak.reading;

import no.postmottak.vault.Kept;

/** What people open instead of the original [lesekopi]: a PDF/A-2b of pictures of the pages, with nothing of the file in it. */
public record ReadingCopy(Kept file, int pages, Conformance conformance) {

    public static final String MEDIA_TYPE = "application/pdf";

    public ReadingCopy {
        if (pages < 1) {
            throw new IllegalArgumentException("a copy has at least one page");
        }
    }

    /** Whether the copy is the PDF/A-2b it was made as. */
    public enum Conformance {
        CONFORMS,
        DEVIATES,
        NOT_CHECKED
    }
}

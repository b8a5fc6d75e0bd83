package no.postmottak.reading;

import java.util.List;
import no.postmottak.vault.Kept;

/**
 * What people open instead of the original [lesekopi]: a PDF/A-2b of pictures of the pages, with nothing of the file in
 * it; whether it is the PDF/A-2b it was made as, and which clauses of the standard it breaks where it is not.
 */
public record ReadingCopy(Kept file, int pages, Conformance conformance, List<String> brokenClauses) {

    public static final String MEDIA_TYPE = "application/pdf";

    public ReadingCopy {
        if (pages < 1) {
            throw new IllegalArgumentException("a copy has at least one page");
        }
        brokenClauses = List.copyOf(brokenClauses);
        if (conformance != Conformance.DEVIATES && !brokenClauses.isEmpty()) {
            throw new IllegalArgumentException("only a copy that deviates breaks clauses");
        }
    }

    /** A copy as it was made, which nobody has checked yet. */
    public static ReadingCopy unchecked(Kept file, int pages) {
        return new ReadingCopy(file, pages, Conformance.NOT_CHECKED, List.of());
    }

    public boolean isChecked() {
        return conformance != Conformance.NOT_CHECKED;
    }

    /** The same, and what a check came to. */
    public ReadingCopy checkedAs(Conformance checked, List<String> broken) {
        return new ReadingCopy(file, pages, checked, broken);
    }

    /** Whether the copy is the PDF/A-2b it was made as. */
    public enum Conformance {
        CONFORMS,
        DEVIATES,
        NOT_CHECKED
    }
}

package no.postmottak.reading.worker;

import java.util.List;
import no.postmottak.reading.ReadingCopy.Conformance;

/** What checking a copy came to, and the first clauses of the standard it breaks; none where it is no whole PDF at all. */
public record CheckedCopy(Conformance conformance, List<String> brokenClauses) {

    /** More are not told: they are for those who mend the press, and the first few say where to look. */
    public static final int MOST_CLAUSES = 10;

    public CheckedCopy {
        brokenClauses = List.copyOf(brokenClauses);
    }
}

package no.postmottak.reading;

import java.util.List;

/**
 * The names, dates and case numbers that stand in a document with a word that says what they are, its cover sheets, and what
 * a power of attorney says that it covers.
 */
public record Statements(
        List<SaidName> names,
        List<SaidDate> dates,
        List<SaidCaseNumber> caseNumbers,
        List<SaidCoverSheet> coverSheets,
        List<SaidScope> scopes) {

    public Statements {
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        caseNumbers = List.copyOf(caseNumbers);
        coverSheets = List.copyOf(coverSheets);
        scopes = List.copyOf(scopes);
    }

    /** Of a document that says of no power what it covers. */
    public Statements(
            List<SaidName> names,
            List<SaidDate> dates,
            List<SaidCaseNumber> caseNumbers,
            List<SaidCoverSheet> coverSheets) {
        this(names, dates, caseNumbers, coverSheets, List.of());
    }

    /** Of a document without a cover sheet. */
    public Statements(List<SaidName> names, List<SaidDate> dates, List<SaidCaseNumber> caseNumbers) {
        this(names, dates, caseNumbers, List.of());
    }

    public static Statements none() {
        return new Statements(List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        return "statements withheld";
    }
}

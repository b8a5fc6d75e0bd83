package no.postmottak.reading;

import java.util.List;

/** The names, dates and case numbers that stand in a document with a word that says what they are, and its cover sheets. */
public record Statements(
        List<SaidName> names,
        List<SaidDate> dates,
        List<SaidCaseNumber> caseNumbers,
        List<SaidCoverSheet> coverSheets) {

    public Statements {
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        caseNumbers = List.copyOf(caseNumbers);
        coverSheets = List.copyOf(coverSheets);
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

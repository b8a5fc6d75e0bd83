package no.postmottak.reading;

import java.util.List;

/** The names, dates and case numbers that stand in a document with a word that says what they are. */
public record Statements(List<SaidName> names, List<SaidDate> dates, List<SaidCaseNumber> caseNumbers) {

    public Statements {
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        caseNumbers = List.copyOf(caseNumbers);
    }

    public static Statements none() {
        return new Statements(List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        return "statements withheld";
    }
}

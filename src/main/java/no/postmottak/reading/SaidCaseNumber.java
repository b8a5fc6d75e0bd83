package no.postmottak.reading;

/** A number that a document calls a case number [saksnummer], as written. */
public record SaidCaseNumber(String number, int page) {

    public SaidCaseNumber {
        if (page < 1) {
            throw new IllegalArgumentException("pages are numbered from one");
        }
    }

    @Override
    public String toString() {
        return "case number withheld";
    }
}

package no.postmottak.reading;

/** A sentence in which a power of attorney says what it covers [fullmaktens omfang], as written. */
public record SaidScope(String words, int page) {

    public SaidScope {
        if (page < 1) {
            throw new IllegalArgumentException("pages are numbered from one");
        }
    }

    @Override
    public String toString() {
        return "scope withheld";
    }
}

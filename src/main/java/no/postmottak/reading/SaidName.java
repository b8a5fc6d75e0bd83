package no.postmottak.reading;

/** A name as it stands in a document, and what the words beside it say of whose it is. */
public record SaidName(String name, As as, int page) {

    /** How a name stands in a document. */
    public enum As {
        /** The one it is about: "Søker:", "Klager:", "Applicant:". */
        PARTY,
        /** After no more than "Navn:", so that it may be anybody's. */
        NAMED,
        /** The one who says I: "Jeg, Amina Yusuf, …". */
        SPEAKING,
        /** Somebody who acts for another: "Advokat …", "Fullmektig:". */
        REPRESENTATIVE,
        /** Under the closing, where a sister or a neighbour may sign as well. */
        SIGNED
    }

    public SaidName {
        if (page < 1) {
            throw new IllegalArgumentException("pages are numbered from one");
        }
    }

    @Override
    public String toString() {
        return "name withheld";
    }
}

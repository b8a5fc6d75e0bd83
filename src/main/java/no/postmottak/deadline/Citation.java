package no.postmottak.deadline;

/** A place in a legal source, such as "§ 29" of the Act of 1967 [henvisning]. */
public record Citation(LegalSource source, String place) {

    public Citation {
        if (place.isBlank()) {
            throw new IllegalArgumentException("a citation names its place in the source");
        }
    }
}

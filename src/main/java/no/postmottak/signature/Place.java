package no.postmottak.signature;

/** Where in a document something was seen; pages count from one. */
public record Place(int page, Box box) {

    public Place {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from one");
        }
    }
}

package no.postmottak.submission;

/** Thrown when a sending brings more documents than the limit; content is never a reason to refuse. */
public final class TooManyDocuments extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int limit;

    public TooManyDocuments(int limit) {
        super("a submission may bring at most " + limit + " documents");
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}

package no.postmottak.submission;

/** Thrown when an errand is finished by someone who no longer holds it: the transaction must roll back. */
public final class LeaseLost extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public LeaseLost() {
        super("the lease was lost to another worker");
    }
}

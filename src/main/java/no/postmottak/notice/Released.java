package no.postmottak.notice;

/** A message that has passed the gate: only the gate can make one, and only this can be transmitted. */
public final class Released {

    private final Outgoing message;

    Released(Outgoing message) {
        this.message = message;
    }

    public Outgoing message() {
        return message;
    }
}

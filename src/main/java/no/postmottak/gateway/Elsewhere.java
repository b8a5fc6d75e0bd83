package no.postmottak.gateway;

/** An errand that is done already, or in other hands: the message was a repeat. */
public record Elsewhere() implements Handed {

    @Override
    public boolean isMine() {
        return false;
    }
}

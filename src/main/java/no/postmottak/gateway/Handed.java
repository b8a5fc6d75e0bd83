package no.postmottak.gateway;

/** What a desk is handed for a message: an errand that is now its own, or one that is somebody else's or done. */
public sealed interface Handed permits Visit, Elsewhere {

    /** What routes ask before they go on. */
    boolean isMine();
}

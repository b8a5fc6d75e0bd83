package no.postmottak.keys;

/** A sealed value that does not open: changed, moved to another place, or sealed with a key that is gone. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SealBroken(String sentence) {
        super(sentence);
    }

    public SealBroken(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

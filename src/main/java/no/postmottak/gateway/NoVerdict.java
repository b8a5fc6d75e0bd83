package no.postmottak.gateway;

/** The scanner did not answer for every original: it is asked again later. */
final class NoVerdict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoVerdict() {
        super("the scanner did not answer for every original");
    }
}

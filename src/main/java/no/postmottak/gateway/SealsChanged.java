package no.postmottak.gateway;

/** A seal was opened or set while an envelope was packed; the next try packs what may be handed over then. */
final class SealsChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealsChanged() {
        super("a seal changed while an envelope was packed");
    }
}

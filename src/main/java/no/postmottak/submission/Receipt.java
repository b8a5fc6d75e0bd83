package no.postmottak.submission;

/** The signed statement that these bytes were kept at this time, as a compact JWS [mottaksbekreftelse]. */
public record Receipt(String compact) {

    @Override
    public String toString() {
        return "receipt";
    }
}

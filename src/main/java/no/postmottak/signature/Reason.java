package no.postmottak.signature;

/** One thing that speaks for or against a signature, with the value it was seen with (empty when it has none). */
public record Reason(ReasonCode code, String value) {

    public static Reason of(ReasonCode code) {
        return new Reason(code, "");
    }

    /** The code alone: a value may come from the document. */
    @Override
    public String toString() {
        return code.name();
    }
}

package no.postmottak.signature;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;

/** What the operator sets in {@code config/signature.yaml}. */
public record SignatureSettings(
        @NotBlank String trustAnchors,
        @DecimalMin("0") @DecimalMax("1") double inkSignedFrom,
        @DecimalMin("0") @DecimalMax("1") double inkUnsignedBelow) {

    /** The name of the operator's own ink model, where there is one, in the folder of trust anchors. */
    public static final String OWN_MODEL = "ink-model.txt";

    public SignaturePolicy policy() {
        return new SignaturePolicy(inkSignedFrom, inkUnsignedBelow);
    }
}

package no.postmottak.signature;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;

/** What the operator sets in {@code config/signature.yaml}. */
public record SignatureSettings(
        @NotBlank String trustAnchors,
        @DecimalMin("0") @DecimalMax("1") double inkSignedFrom,
        @DecimalMin("0") @DecimalMax("1") double inkUnsignedBelow) {

    public SignaturePolicy policy() {
        return new SignaturePolicy(inkSignedFrom, inkUnsignedBelow);
    }
}

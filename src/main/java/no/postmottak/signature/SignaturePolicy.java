package no.postmottak.signature;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** From which probability ink is taken for a signature, and below which it is taken for none. */
public record SignaturePolicy(
        @DecimalMin("0") @DecimalMax("1") double inkSignedFrom,
        @DecimalMin("0") @DecimalMax("1") double inkUnsignedBelow) {

    public SignaturePolicy {
        if (inkUnsignedBelow > inkSignedFrom) {
            throw new IllegalArgumentException("ink cannot be signed and unsigned at once");
        }
    }
}

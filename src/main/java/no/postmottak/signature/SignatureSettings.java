package no.postmottak.signature;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What the operator sets in {@code config/signature.yaml}. */
public record SignatureSettings(
        @NotBlank String trustAnchors,
        @DecimalMin("0") @DecimalMax("1") double inkSignedFrom,
        @DecimalMin("0") @DecimalMax("1") double inkUnsignedBelow,
        @Valid @NotNull TrustedListSettings trustedLists,
        @Valid @NotNull RevocationSettings revocation,
        boolean keepCorrections) {

    /** The name of the operator's own ink model, where there is one, in the folder of trust anchors. */
    public static final String OWN_MODEL = "ink-model.txt";

    public SignaturePolicy policy() {
        return new SignaturePolicy(inkSignedFrom, inkUnsignedBelow);
    }
}

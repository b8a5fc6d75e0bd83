package no.postmottak.signature;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds words that claim a signature; a printed name under the closing claims nothing. */
public final class TypedClaims {

    private static final Pattern CLAIM = Pattern.compile(
            "(?m)^\\s*/s/\\s*\\p{L}"
                    + "|\\((sign|sgd|signert|undertegnet)\\.?\\)"
                    + "|(elektronisk|digitalt|electronically|digitally) (signert|undertegnet|underskrevet|signed)"
                    + "|(signert|undertegna|undertegnet|underskrevet|signed) (elektronisk|digitalt|electronically|digitally)"
                    + "|\\be-?signert\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final double OPEN = 0.5;

    private TypedClaims() {}

    /** At most one trace a text: whether it is claimed once or often says nothing more. */
    public static List<SignatureEvidence> in(String text) {
        return CLAIM.matcher(text).find()
                ? List.of(new SignatureEvidence(
                        Kind.TYPED_CLAIM,
                        Optional.empty(),
                        OPEN,
                        List.of(Reason.of(ReasonCode.TYPED_CLAIM)),
                        Optional.empty(),
                        "typed-claims-1"))
                : List.of();
    }
}

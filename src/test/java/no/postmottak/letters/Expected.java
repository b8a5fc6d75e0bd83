package no.postmottak.letters;

import java.util.Set;
import no.postmottak.signature.SignatureVerdict;

/**
 * What must come of a letter; each set holds every answer that would be honest, usually one. Where the kind of letter
 * is not asked for a signature or a language, the answer is that of the document alone.
 */
public record Expected(
        Set<SignatureVerdict.Answer> signature,
        ExpectedLanguage language,
        ExpectedDeadline deadline,
        ExpectedDestination destination) {

    /** A pen on paper: a judge of ink may doubt it, but must never say that the letter is not signed. */
    static final Set<SignatureVerdict.Answer> SIGNED_BY_HAND =
            Set.of(SignatureVerdict.Answer.SIGNED, SignatureVerdict.Answer.UNSURE);

    /** No more than a printed name: that may raise doubt, but is no signature. */
    static final Set<SignatureVerdict.Answer> NOT_SIGNED =
            Set.of(SignatureVerdict.Answer.LIKELY_UNSIGNED, SignatureVerdict.Answer.UNSURE);

    /** Sound, and its issuer is one that the test trusts. */
    static final Set<SignatureVerdict.Answer> SIGNED_ELECTRONICALLY = Set.of(SignatureVerdict.Answer.SIGNED);

    /** There is an electronic signature, but it is broken or nobody knows its issuer: a person looks at it. */
    static final Set<SignatureVerdict.Answer> DOUBTFUL = Set.of(SignatureVerdict.Answer.UNSURE);

    public Expected {
        signature = Set.copyOf(signature);
    }
}

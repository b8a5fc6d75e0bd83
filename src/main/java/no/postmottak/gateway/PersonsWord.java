package no.postmottak.gateway;

import java.util.List;
import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Dossier;
import no.postmottak.review.SignatureCorrection;

/** What a person last said of the signature on the letter itself; words on enclosures do not count for the letter. */
public record PersonsWord(Optional<Boolean> isSigned) {

    public static PersonsWord on(Dossier dossier, List<SignatureCorrection> said) {
        var letter = dossier.mainDocument().map(facts -> facts.document());
        return new PersonsWord(said.stream()
                .filter(correction ->
                        letter.filter(correction.document().value()::equals).isPresent())
                .map(correction -> correction.word().isSigned())
                .reduce((earlier, later) -> later));
    }

    /** The assessment with that word in it. */
    public Assessment in(Assessment assessment) {
        return isSigned.map(assessment::saidByPerson).orElse(assessment);
    }
}

package no.postmottak.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.postmottak.admission.Dossier;
import no.postmottak.app.configuration.Settings;
import no.postmottak.gateway.PersonsWord;
import no.postmottak.reading.SignatureExpert;
import no.postmottak.reading.SignatureRound;
import no.postmottak.review.SignatureCorrection;
import no.postmottak.review.SignatureWordDesk;
import no.postmottak.signature.RevocationDesk;
import no.postmottak.signature.SignatureSettings;
import no.postmottak.signature.adapter.HttpRevocationDesk;
import no.postmottak.store.Transactions;
import no.postmottak.submission.Submission;

/** Who judges signatures that need more than their own file, as the operator has set it. */
final class SignatureOffice {

    private SignatureOffice() {}

    static SignatureRound.Crew round(
            SignatureExpert expert, SignatureSettings signatures, Settings settings, Closing closing) {
        var largest = settings.desks().readMaximumMegabytes() * 1_000_000L;
        return new SignatureRound.Crew(expert, revocation(signatures, closing), largest);
    }

    private static RevocationDesk revocation(SignatureSettings signatures, Closing closing) {
        return signatures.revocation().enabled()
                ? closing.with(new HttpRevocationDesk(signatures.revocation()))
                : RevocationDesk.closed();
    }

    /** Where officers correct findings, if the operator has opted in; a correction counts in the assessment at once. */
    static SignatureWordDesk words(BackOffice.Ground ground, Transactions transactions, Clock clock) {
        var registers = ground.registers();
        var findings = registers.findings();
        return new SignatureWordDesk(
                ground.rules().signatures().settings().keepCorrections(),
                findings.signatureWords(),
                (submission, correction) -> reassess(submission, correction, findings),
                new SignatureWordDesk.Register(transactions, registers.journal(), clock));
    }

    private static void reassess(Submission submission, SignatureCorrection correction, Registers.Findings findings) {
        var facts = findings.facts().of(submission.id());
        var assessment = findings.assessments().of(submission.id());
        if (facts.isPresent() && assessment.isPresent()) {
            var dossier = new Dossier(submission, facts.get(), Optional.empty());
            var word = PersonsWord.on(dossier, List.of(correction));
            findings.assessments().record(word.in(assessment.get()));
        }
    }
}

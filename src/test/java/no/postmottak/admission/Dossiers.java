package no.postmottak.admission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.CaseFile;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.Language;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;

/** Dossiers for tests: a submission, and documents that were seen as the test says. */
final class Dossiers {

    static final Deadlines DEADLINES = new Deadlines(
            LegalRegimesYaml.read(Path.of("config", "legal-regimes.yaml")).withCorrectionDays(14),
            new WorkingDays(new JollydayHolidays()));

    static final SignatureJudge JUDGE = new SignatureJudge(new SignaturePolicy(0.9, 0.1));

    private Dossiers() {}

    /** Every document is read, in Norwegian, and shows no signature. */
    static Dossier of(Submission submission, Optional<CaseFile> caseFile) {
        return seen(submission, caseFile, LanguageFinding.of(Language.NORWEGIAN_BOKMAL, 0.99));
    }

    static Dossier seen(Submission submission, Optional<CaseFile> caseFile, LanguageFinding language) {
        var facts = submission.documents().stream()
                .map(document -> facts(document.id().value(), Readability.READ, language))
                .toList();
        return new Dossier(submission, new Facts(facts), caseFile);
    }

    /** Every document was read, and says this. */
    static Dossier saying(Submission submission, Said said) {
        var facts = submission.documents().stream()
                .map(document -> facts(document.id().value(), Readability.READ, LanguageFinding.notSure()))
                .map(read ->
                        new DocumentFacts(read.document(), read.readability(), read.content(), said, read.signatures()))
                .toList();
        return new Dossier(submission, new Facts(facts), Optional.empty());
    }

    /** One document for each answer to whether it could be read. */
    static Dossier read(Submission submission, Readability... answers) {
        var facts = new ArrayList<DocumentFacts>();
        for (var i = 0; i < answers.length; i++) {
            var id = submission.documents().get(i).id().value();
            facts.add(facts(id, answers[i], LanguageFinding.notSure()));
        }
        return new Dossier(submission, new Facts(facts), Optional.empty());
    }

    static StatedDecision receivedOn(String day) {
        return new StatedDecision("UDI", Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty());
    }

    static StatedDecision madeOn(String day) {
        return new StatedDecision("UDI", Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static StatedDecision receivedBetween(String earliest, String latest) {
        var between = new StatedDecision.Between(earliest, latest);
        return new StatedDecision("UDI", Optional.empty(), Optional.empty(), Optional.of(between), Optional.empty());
    }

    private static DocumentFacts facts(UUID document, Readability readability, LanguageFinding language) {
        var unread = DocumentFacts.unread(document, readability, "application/pdf");
        var traces = new SignatureTraces(List.of(), List.of(), SignatureTraces.Extent.TEXT_WITHOUT_PICTURES);
        return new DocumentFacts(
                document,
                readability,
                unread.content(),
                Said.inLanguage(language, List.of()),
                new SignaturesSeen(traces, List.of()));
    }
}

package no.postmottak.admission;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.LetterKindFinding.PhraseSeen;
import no.postmottak.submission.SubmissionKind;

/** Tells the officer whether the words of the letter are those of what the sender said it is; nothing is corrected. */
final class LetterKindFindings {

    private static final String SOURCE = "The words of the letter, by the list of telling phrases";

    private LetterKindFindings() {}

    static Optional<Finding> of(Dossier dossier) {
        return dossier.mainDocument().flatMap(letter -> of(dossier, letter));
    }

    private static Optional<Finding> of(Dossier dossier, DocumentFacts letter) {
        var seen = letter.said().kind();
        var sent = dossier.submission().kind();
        if (seen.kind() == LetterKind.NOT_SURE) {
            return LetterKind.askedFor(sent).map(asked -> finding(Outcome.UNSURE, "KIND_NOT_SURE", Map.of()));
        }
        if (disagrees(sent, seen.kind())) {
            return Optional.of(finding(Outcome.UNSURE, "LOOKS_LIKE_ANOTHER_KIND", values(seen)));
        }
        return LetterKind.askedFor(sent).map(asked -> finding(Outcome.MET, "KIND_AGREES", values(seen)));
    }

    /** What is sent as anything may hold anything, but an appeal, a claim or a power of attorney must not go unseen. */
    private static boolean disagrees(SubmissionKind sent, LetterKind seen) {
        return switch (sent) {
            case APPEAL -> seen != LetterKind.APPEAL;
            case EXPENSE_CLAIM -> seen != LetterKind.EXPENSE_CLAIM && seen != LetterKind.FEE_NOTE;
            case POWER_OF_ATTORNEY -> seen != LetterKind.POWER_OF_ATTORNEY;
            case SUPPORTING_DOCUMENTS,
                    REVERSAL_REQUEST,
                    DEFERRED_IMPLEMENTATION_REQUEST,
                    WITHDRAWAL,
                    WORK_PERMIT_APPLICATION,
                    ACCESS_REQUEST,
                    PRIORITY_REQUEST,
                    INTERVIEW_REIMBURSEMENT,
                    REGISTRATION_CORRECTION,
                    DEPARTURE_NOTICE,
                    OTHER ->
                seen == LetterKind.APPEAL || seen == LetterKind.EXPENSE_CLAIM || seen == LetterKind.POWER_OF_ATTORNEY;
        };
    }

    private static Map<String, String> values(LetterKindFinding seen) {
        return Map.of(
                "kind", seen.kind().name(),
                "phrases", seen.phrases().stream().map(PhraseSeen::phrase).collect(Collectors.joining(", ")),
                "page",
                        seen.phrases().stream()
                                .map(phrase -> Integer.toString(phrase.page()))
                                .findFirst()
                                .orElse("1"));
    }

    private static Finding finding(Outcome outcome, String code, Map<String, String> values) {
        return new Finding(RequirementName.LETTER_KIND, outcome, new Evidence(code, values), SOURCE);
    }
}

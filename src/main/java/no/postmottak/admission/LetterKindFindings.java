package no.postmottak.admission;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.LetterKindFinding.PhraseSeen;
import no.postmottak.submission.SubmissionKind;

/** Tells the officer whether the words of the letter are those of what the sender said it is; nothing is corrected. */
final class LetterKindFindings {

    private static final String SOURCE = "The words of the letter, by the list of telling phrases";

    private static final Set<LetterKind> MUST_NOT_GO_UNSEEN =
            Set.of(LetterKind.APPEAL, LetterKind.EXPENSE_CLAIM, LetterKind.POWER_OF_ATTORNEY);

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
        return LetterKind.askedFor(sent)
                .map(asked -> seen != asked && !(asked == LetterKind.EXPENSE_CLAIM && seen == LetterKind.FEE_NOTE))
                .orElseGet(() -> MUST_NOT_GO_UNSEEN.contains(seen));
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

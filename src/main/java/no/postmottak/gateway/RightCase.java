package no.postmottak.gateway;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.filing.CaseMatch;
import no.postmottak.filing.Compared;
import no.postmottak.filing.Compared.Answer;

/** Tells the officer why software holds the case for the right one, and what in the letter does not fit it. */
final class RightCase {

    private static final String SOURCE = "What was typed, what the letter says, and the case record";

    private RightCase() {}

    static List<Finding> of(CaseMatch match) {
        return switch (match) {
            case CaseMatch.OnCases onCases ->
                List.of(onCases.isByPerson() ? byPerson(onCases.compared()) : of(onCases.compared()));
            case CaseMatch.Unclear unclear -> List.of();
        };
    }

    /** A person has decided; the officer sees what that person saw differ. */
    private static Finding byPerson(List<Compared> compared) {
        var differing = Stream.of(things(compared, Answer.IS_ANOTHERS), things(compared, Answer.DIFFERS))
                .filter(things -> !things.isEmpty())
                .collect(Collectors.joining(","));
        return differing.isEmpty()
                ? finding(Outcome.MET, "A_PERSON_CHOSE", Map.of())
                : finding(Outcome.MET, "A_PERSON_CHOSE_THOUGH", Map.of("things", differing));
    }

    private static Finding of(List<Compared> compared) {
        var differing = things(compared, Answer.DIFFERS);
        if (!differing.isEmpty()) {
            return finding(Outcome.UNSURE, "SOMETHING_DIFFERS", Map.of("things", differing));
        }
        var agreeing = things(compared, Answer.AGREES);
        return agreeing.isEmpty()
                ? finding(Outcome.UNSURE, "NOTHING_TO_COMPARE", Map.of())
                : finding(Outcome.MET, "LETTER_AGREES", Map.of("things", agreeing));
    }

    private static String things(List<Compared> compared, Answer answer) {
        return compared.stream()
                .filter(each -> each.answer() == answer)
                .map(each -> each.what().name())
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static Finding finding(Outcome outcome, String code, Map<String, String> values) {
        return new Finding(RequirementName.RIGHT_CASE, outcome, new Evidence(code, values), SOURCE);
    }
}

package no.postmottak.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.postmottak.admission.Outcome;
import no.postmottak.casefile.CaseOf;
import no.postmottak.filing.CaseMatch;
import no.postmottak.filing.Compared;
import no.postmottak.review.SetAsideReason;
import no.postmottak.web.words.PageLanguage;
import no.postmottak.web.words.Phrases;
import no.postmottak.web.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightCaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | ''                                 | UNSURE | NOTHING_TO_COMPARE     | ''
            false | NAME AGREES                        | MET    | LETTER_AGREES          | NAME
            false | NAME AGREES; BIRTH_DATE DIFFERS    | UNSURE | SOMETHING_DIFFERS      | BIRTH_DATE
            true  | ''                                 | MET    | A_PERSON_CHOSE         | ''
            true  | NAME AGREES                        | MET    | A_PERSON_CHOSE         | ''
            true  | NAME IS_ANOTHERS                   | MET    | A_PERSON_CHOSE_THOUGH  | NAME
            true  | NAME DIFFERS; DUF_NUMBER IS_ANOTHERS | MET  | A_PERSON_CHOSE_THOUGH  | DUF_NUMBER,NAME
            """)
    void theOfficerIsToldWhyItIsThisCase(
            boolean isByPerson, String compared, Outcome outcome, String code, String things) {
        var findings = RightCase.of(match(isByPerson, compared));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.evidence().code()).isEqualTo(code);
            assertThat(finding.evidence().values().getOrDefault("things", "")).isEqualTo(things);
            for (var language : PageLanguage.values()) {
                assertThat(new Phrases(Words.of(language)).finding(finding)).doesNotContain(code, "{");
            }
        });
    }

    @Test
    void withoutACaseThereIsNothingToTell() {
        var unclear = new CaseMatch.Unclear(SetAsideReason.CASE_UNKNOWN, List.of(), List.of(), List.of());

        assertThat(RightCase.of(unclear)).isEmpty();
    }

    private static CaseMatch match(boolean isByPerson, String compared) {
        var each = Arrays.stream(compared.split("; "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(" "))
                .map(one -> new Compared(
                        Compared.What.valueOf(one[0]), Compared.Answer.valueOf(one[1]), "said", 1, "recorded"))
                .toList();
        var file = CaseOf.numbers("190000000108").file();
        return new CaseMatch.OnCases(List.of(file), each, isByPerson);
    }
}

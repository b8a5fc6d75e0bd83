package no.postmottak.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recognised first. */
class UrgencyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APPEAL                |    | APPEAL          | nobody said when the term began, or it is over
            APPEAL                | 20 | APPEAL          | there is time
            APPEAL                | 11 | APPEAL          | there is time
            APPEAL                | 10 | APPEAL_SOON_DUE | a person must still look at it
            APPEAL                |  4 | APPEAL_SOON_DUE | a person must still look at it
            APPEAL                |  3 | APPEAL_DUE_NOW  | what is missing can hardly be sent after it in time
            APPEAL                |  0 | APPEAL_DUE_NOW  | the last day
            EXPENSE_CLAIM         | 80 | USUAL           | there is time
            EXPENSE_CLAIM         |  2 | SOON_DUE        | before others, but after every appeal
            SUPPORTING_DOCUMENTS  |    | USUAL           | no term
            """)
    void appealsComeFirstAndNearTermsBeforeFar(SubmissionKind kind, Long daysLeft, Urgency urgency, String why) {
        assertThat(Urgency.of(kind, Optional.ofNullable(daysLeft))).as(why).isEqualTo(urgency);
    }
}

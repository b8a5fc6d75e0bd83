package no.postmottak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.PersonId;
import no.postmottak.correspondence.LetterNotice.What;
import no.postmottak.submission.Reference;
import org.junit.jupiter.api.Test;

class LetterNoticeTest {

    private static final CaseFileId CASE = new CaseFileId(UUID.randomUUID());
    private static final Letter.Head HEAD = new Letter.Head(
            Authority.UDI,
            CASE,
            new PersonId("somebody"),
            new Reference("K7Q2-9XPM"),
            "Svar",
            Instant.EPOCH,
            Optional.empty());
    private static final Letter DECISION = new Letter.DecisionLetter(new LetterId(UUID.randomUUID()), HEAD, List.of());
    private static final Letter LETTER = new Letter.OrdinaryLetter(new LetterId(UUID.randomUUID()), HEAD, List.of());

    @Test
    void thatItIsADecisionMayBeSaidButNeverInAProtectionCase() {
        assertThat(What.of(DECISION, file(false))).isEqualTo(What.A_DECISION);
        assertThat(What.of(DECISION, file(true))).isEqualTo(What.SOMETHING);
        assertThat(What.of(LETTER, file(false))).isEqualTo(What.SOMETHING);
    }

    private static CaseFile file(boolean isProtectionCase) {
        return new CaseFile(
                CASE,
                "26/1",
                List.of(),
                new CaseFile.People(List.of(), List.of()),
                List.of(),
                Authority.UDI,
                isProtectionCase);
    }
}

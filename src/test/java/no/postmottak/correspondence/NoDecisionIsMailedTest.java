package no.postmottak.correspondence;

import static no.postmottak.correspondence.MailRules.LETTERS_ARE_HANDLED_ONLY_BY_THE_POST_AND_THE_EDGE;
import static no.postmottak.correspondence.MailRules.NOTICES_KNOW_NO_LETTER_NO_CASE_AND_NO_DOCUMENT;
import static no.postmottak.correspondence.MailRules.ONLY_ONE_PLACE_CAN_SPEAK_SMTP_OR_SMPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import no.postmottak.correspondence.control.MailsLetters;
import no.postmottak.notice.Notice;
import no.postmottak.notice.control.NoticeOfALetter;
import no.postmottak.submission.Reference;
import org.junit.jupiter.api.Test;

class NoDecisionIsMailedTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.postmottak");

    @Test
    void noticesKnowNoLetterNoCaseAndNoDocument() {
        NOTICES_KNOW_NO_LETTER_NO_CASE_AND_NO_DOCUMENT.check(HOUSE);
    }

    @Test
    void onlyOnePlaceCanSpeakSmtpOrSmpp() {
        ONLY_ONE_PLACE_CAN_SPEAK_SMTP_OR_SMPP.check(HOUSE);
    }

    @Test
    void lettersAreHandledOnlyByThePostAndTheEdge() {
        LETTERS_ARE_HANDLED_ONLY_BY_THE_POST_AND_THE_EDGE.check(HOUSE);
    }

    @Test
    void aNoticeHasRoomForAReferenceAndADateOnly() {
        assertThat(Notice.class.getPermittedSubclasses())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(
                                Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getType))
                        .isSubsetOf(Reference.class, LocalDate.class));
    }

    @Test
    void theRulesFindTheOnesThatBreakThem() {
        var offenders = new ClassFileImporter().importClasses(MailsLetters.class, NoticeOfALetter.class);

        assertThat(NOTICES_KNOW_NO_LETTER_NO_CASE_AND_NO_DOCUMENT
                        .evaluate(offenders)
                        .hasViolation())
                .isTrue();
        assertThat(ONLY_ONE_PLACE_CAN_SPEAK_SMTP_OR_SMPP.evaluate(offenders).hasViolation())
                .isTrue();
        assertThat(LETTERS_ARE_HANDLED_ONLY_BY_THE_POST_AND_THE_EDGE
                        .evaluate(offenders)
                        .hasViolation())
                .isTrue();
    }
}

package no.postmottak.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import no.postmottak.checklist.Supplements;
import no.postmottak.correction.CorrectionBooks;
import no.postmottak.gateway.control.AsksTheCase;
import no.postmottak.notice.Notice;
import org.junit.jupiter.api.Test;

/** Whether a sender is reminded hangs on what was sent alone: what decides it knows no case, no filing and no delivery. */
class RemindersAreBlindTest {

    private static final ArchRule REMINDERS_OF_SENDERS_NEVER_LOOK_AT_A_CASE = noClasses()
            .that(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("decide on reminders of senders") {
                @Override
                public boolean test(JavaClass each) {
                    return each.isAssignableTo(DatedNotices.Topic.class)
                            || each.isEquivalentTo(Supplements.class)
                            || each.isEquivalentTo(SupplementBook.class)
                            || each.isEquivalentTo(CorrectionBooks.class);
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "no.postmottak.casefile..",
                    "no.postmottak.filing..",
                    "no.postmottak.routing..",
                    "no.postmottak.delivery..",
                    "no.postmottak.mandate..",
                    "no.postmottak.correspondence..");

    @Test
    void whatDecidesOnARemindersOfASenderKnowsNoCase() {
        REMINDERS_OF_SENDERS_NEVER_LOOK_AT_A_CASE.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("no.postmottak.gateway", "no.postmottak.checklist", "no.postmottak.correction"));
    }

    @Test
    void theRuleFindsTheOneThatAsksTheCase() {
        var offender = new ClassFileImporter().importClasses(AsksTheCase.class, DatedNotices.Topic.class);

        assertThat(REMINDERS_OF_SENDERS_NEVER_LOOK_AT_A_CASE.evaluate(offender).hasViolation())
                .isTrue();
    }

    @Test
    void aReminderHasRoomForAReferenceAndADayThatIsWithheld() {
        assertThat(Notice.Reminder.class.getRecordComponents()).hasSize(2);
    }
}

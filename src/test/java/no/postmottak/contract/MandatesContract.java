package no.postmottak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.Mandate.Ended;
import no.postmottak.casefile.MandateId;
import no.postmottak.casefile.Mandates;
import no.postmottak.casefile.MandatesInMemory;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.casefile.VerifiedContact;
import org.junit.jupiter.api.Test;

/** What every register of mandates must do. */
interface MandatesContract {

    Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    Mandates mandates();

    /** A case that can have mandates. */
    CaseFileId caseFile();

    @Test
    default void aMandateIsFoundByItsCaseItsHolderAndItsId() {
        var holder = new PersonId(UUID.randomUUID().toString());
        var mandate = mandate(caseFile(), Optional.of(holder));

        mandates().enter(mandate);

        assertThat(mandates().byId(mandate.id())).contains(mandate);
        assertThat(mandates().on(mandate.caseFile())).containsExactly(mandate);
        assertThat(mandates().heldBy(holder)).containsExactly(mandate);
        assertThat(mandates().heldBy(new PersonId("somebody else"))).isEmpty();
        assertThat(mandates().on(caseFile())).isEmpty();
    }

    @Test
    default void oneThatEndsStaysToBeSeenAndEndsOnce() {
        var mandate = mandate(caseFile(), Optional.empty());
        mandates().enter(mandate);
        var ending = new Ended("officer-1", NOW, Ended.Why.WITHDRAWN);

        var first = mandates().end(mandate.id(), ending);
        var second = mandates().end(mandate.id(), new Ended("officer-2", NOW, Ended.Why.MISTAKE));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(mandates().on(mandate.caseFile())).singleElement().satisfies(ended -> {
            assertThat(ended.ended()).contains(ending);
            assertThat(ended.isValidOn(LocalDate.of(2026, 11, 21))).isFalse();
        });
    }

    @Test
    default void whoTheHolderIsCanBeWrittenDownWhileItRuns() {
        var mandate = mandate(caseFile(), Optional.empty());
        mandates().enter(mandate);
        var wrong = new PersonId(UUID.randomUUID().toString());
        var right = new PersonId(UUID.randomUUID().toString());
        var contact = new VerifiedContact(
                Optional.of("omar@example.com"), Optional.empty(), "nb", LocalDate.of(2026, 11, 21));

        assertThat(mandates().identify(mandate.id(), wrong, Optional.empty())).isTrue();
        assertThat(mandates().identify(mandate.id(), right, Optional.of(contact)))
                .isTrue();

        assertThat(mandates().heldBy(wrong)).isEmpty();
        assertThat(mandates().heldBy(right)).singleElement().satisfies(known -> {
            assertThat(known.holder().name()).isEqualTo("Omar Yusuf");
            assertThat(known.holder().contact()).contains(contact);
            assertThat(known.term()).isEqualTo(mandate.term());
        });
        mandates().end(mandate.id(), new Ended("officer-1", NOW, Ended.Why.WITHDRAWN));
        assertThat(mandates().identify(mandate.id(), wrong, Optional.empty())).isFalse();
    }

    @Test
    default void nothingEndsThatIsNotThere() {
        assertThat(mandates().end(new MandateId(UUID.randomUUID()), new Ended("officer-1", NOW, Ended.Why.MISTAKE)))
                .isFalse();
    }

    static Mandate mandate(CaseFileId caseFile, Optional<PersonId> holder) {
        return MandatesInMemory.held(
                caseFile,
                new Representative(
                        Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY,
                        "Omar Yusuf",
                        holder,
                        Optional.empty(),
                        Optional.of("the whole case")),
                new Mandate.Term(LocalDate.of(2026, 11, 1), Optional.of(LocalDate.of(2027, 3, 1))));
    }
}

package no.postmottak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.CaseNumber;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.CaseRegister;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.PersonId;
import org.junit.jupiter.api.Test;

/** What all case files must do. */
interface CaseFilesContract {

    CaseRegister caseFiles();

    @Test
    default void aCaseIsFoundByEachOfItsNumbersAndByItsId() {
        var mother = number();
        var child = number();
        var entered = caseFiles()
                .enter(CaseOf.numbers(mother, child).party("Selam Tesfay").file());

        assertThat(caseFiles().byDufNumber(new DufNumber(mother))).contains(entered);
        assertThat(caseFiles().byDufNumber(new DufNumber(child))).contains(entered);
        assertThat(caseFiles().byId(entered.id())).contains(entered);
    }

    @Test
    default void aCaseIsFoundByItsCaseNumberHoweverItIsWritten() {
        var sequence = Integer.toString(Integer.parseInt(number().substring(4, 12)) % 10_000_000 + 1);
        var entered = caseFiles()
                .enter(CaseOf.numbers(number()).numbered("2026/000" + sequence).file());

        var written = CaseNumber.parse("26/" + sequence).orElseThrow();
        assertThat(caseFiles().byCaseNumber(written)).containsExactly(entered);
        assertThat(caseFiles().byCaseNumber(new CaseNumber(1999, written.sequence())))
                .isEmpty();
    }

    @Test
    default void nobodyKnowsAnUnknownCase() {
        assertThat(caseFiles().byDufNumber(new DufNumber(number()))).isEmpty();
        assertThat(caseFiles().byId(new CaseFileId(UUID.randomUUID()))).isEmpty();
        assertThat(caseFiles().concerning(person())).isEmpty();
    }

    @Test
    default void whatIsToldLaterReplacesWhatWasKnownAndKeepsTheId() {
        var number = number();
        var first = caseFiles().enter(CaseOf.numbers(number).with(Authority.UDI).file());

        var second =
                caseFiles().enter(CaseOf.numbers(number).with(Authority.UNE).file());

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(caseFiles().byDufNumber(new DufNumber(number)).orElseThrow().holder())
                .isEqualTo(Authority.UNE);
    }

    @Test
    default void aPersonIsFoundInAllTheirCasesAndInNoOther() {
        var person = person();
        var one = caseFiles()
                .enter(CaseOf.numbers(number())
                        .party("Amina Yusuf", Optional.of(person))
                        .file());
        var other = caseFiles()
                .enter(CaseOf.numbers(number())
                        .party("Amina Yusuf", Optional.of(person))
                        .file());
        caseFiles()
                .enter(CaseOf.numbers(number())
                        .party("Amina Yusuf", Optional.of(person()))
                        .file());

        assertThat(caseFiles().concerning(person)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    default void whoLeftTheCaseIsNotFoundInItAnyMore() {
        var person = person();
        var number = number();
        caseFiles()
                .enter(CaseOf.numbers(number)
                        .party("Amina Yusuf", Optional.of(person))
                        .file());

        caseFiles().enter(CaseOf.numbers(number).party("Amina Yusuf").file());

        assertThat(caseFiles().concerning(person)).isEmpty();
    }

    private static String number() {
        return "1900" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID().toString());
    }
}

package no.postmottak.web.api;

import java.util.List;
import java.util.UUID;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.HeldDocument;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.casefile.VerifiedContact;

/** Turns a case as told into a case file. */
final class ToldCase {

    private ToldCase() {}

    static CaseFile from(CaseInput told) {
        return new CaseFile(
                new CaseFileId(UUID.randomUUID()),
                told.caseNumber(),
                told.dufNumbers().stream().map(DufNumber::new).toList(),
                new CaseFile.People(
                        told.people().applicants().stream().map(ToldCase::party).toList(),
                        told.people().representatives().stream()
                                .map(ToldCase::agent)
                                .toList()),
                told.decisions().stream().map(ToldCase::decision).toList(),
                Acting.authority(told.holder(), "holder"),
                told.protectionCase());
    }

    /** Told as a whole like the rest: what is left out is held no more. */
    static List<HeldDocument> held(CaseInput told) {
        return told.held().orElse(List.of()).stream()
                .map(each -> new HeldDocument(each.document(), Acting.authority(each.by(), "held.by")))
                .toList();
    }

    private static Party party(CaseInput.Applicant told) {
        return new Party(
                told.name(),
                told.born(),
                told.dufNumber().map(DufNumber::new),
                told.personId().map(PersonId::new),
                told.contact().map(ToldCase::contact));
    }

    private static Representative agent(CaseInput.Agent told) {
        return new Representative(
                told.kind(),
                told.name(),
                told.personId().map(PersonId::new),
                told.contact().map(ToldCase::contact),
                told.scope());
    }

    private static VerifiedContact contact(CaseInput.Reached told) {
        return new VerifiedContact(told.email(), told.mobile(), told.language(), told.verifiedOn());
    }

    private static Decision decision(CaseInput.Made told) {
        return new Decision(
                Acting.authority(told.madeBy(), "decisions.madeBy"),
                told.madeOn(),
                told.notifiedOn(),
                told.outcome(),
                told.number());
    }
}

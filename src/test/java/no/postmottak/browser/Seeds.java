package no.postmottak.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.MandatesInMemory;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.Representative;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.correspondence.Letter.Enclosed;
import no.postmottak.correspondence.Posted;
import no.postmottak.correspondence.Posting;
import no.postmottak.letters.DemoCases;
import no.postmottak.letters.Letter;
import no.postmottak.letters.Letters;
import no.postmottak.submission.Caller;
import no.postmottak.submission.CaseClaim;
import no.postmottak.submission.Residence;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionForm;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.WayIn;
import no.postmottak.web.login.demo.DemoPerson;

/** A few people, cases and letters, carried far enough that every page has something to show. */
final class Seeds {

    private static final DufNumber AMINA = new DufNumber(DemoCases.AMINA_YUSUF);

    private final PageHouse house;

    final Submission signed;
    final Submission unsigned;
    final Submission unclear;
    final String letter;
    final String asking;

    Seeds(PageHouse house) {
        this.house = house;
        house.storage.caseFiles.enter(aminasCase());
        house.storage.caseFiles.enter(ingasCase());
        signed = carried("appeal-nb-scan-signed-last-minute-over-easter");
        unsigned = carried("appeal-nb-text-pdf-unsigned-in-time");
        unclear = carried("set-aside-nb-text-pdf-numbers-disagree");
        asking = posted(Posting.Kind.LETTER, "Send oss flere opplysninger", Optional.of(LocalDate.of(2026, 1, 15)));
        letter = posted(Posting.Kind.DECISION, "Vedtak i klagesaken", Optional.empty());
        house.storage.mandates.enter(MandatesInMemory.held(
                house.storage.caseFiles.byDufNumber(AMINA).orElseThrow().id(),
                new Representative(
                        Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY,
                        "Omar Yusuf",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Hele saken")),
                new Mandate.Term(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2027, 3, 1)))));
    }

    String delivery(Submission submission) {
        return house.storage.deliveries.of(submission.id()).getFirst().id().toString();
    }

    String setAside() {
        return house.storage.setAsides.of(unclear.id()).getFirst().id().toString();
    }

    private Submission carried(String name) {
        var sent = send(Letters.named(name));
        house.flow.carry(sent);
        return sent;
    }

    private Submission send(Letter letter) {
        var keeping = house.storage.keepingAt(letter.sentAt().plusSeconds(2));
        var intake = keeping.open(WayIn.PORTAL, Optional.of(letter.sentAt()));
        try {
            for (var file : letter.files()) {
                intake.add(file.fileName(), file.mediaType(), new ByteArrayInputStream(file.bytes()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var caller = new Caller(Optional.of(DemoPerson.AMINA.person()));
        var told = keeping.keep(intake, form(letter), caller, Optional.empty());
        return house.storage.submissions.byReference(told.reference()).orElseThrow();
    }

    private static SubmissionForm form(Letter letter) {
        var intent = letter.intent();
        var decision = intent.decision()
                .map(made -> new StatedDecision(
                        made.authority(), made.madeOn(), made.receivedOn(), Optional.empty(), Optional.empty()));
        var sender = intent.sender();
        return new SubmissionForm(
                SubmissionKind.valueOf(intent.kind()),
                new CaseClaim(intent.dufNumbers(), Optional.empty(), decision),
                new Sender(
                        Role.valueOf(sender.role()),
                        sender.name(),
                        Optional.of(sender.email()),
                        Optional.of(sender.mobile()),
                        sender.language()),
                Residence.UNTOLD,
                Optional.empty(),
                Map.of(),
                Optional.of("Jeg sender flere papirer senere."));
    }

    private String posted(Posting.Kind kind, String title, Optional<LocalDate> answerBy) {
        try {
            var pdf = Letters.named("appeal-nb-text-pdf-unsigned-in-time").bytes();
            var kept = house.storage.vault.keep(new ByteArrayInputStream(pdf), 10_000_000);
            var posting = new Posting(
                    Authority.UDI,
                    AMINA,
                    kind,
                    title,
                    answerBy,
                    List.of(new Enclosed("Vedtak.pdf", "application/pdf", kept)));
            return ((Posted.InSecureInbox) house.post.post(posting))
                    .letter()
                    .value()
                    .toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CaseFile aminasCase() {
        var amina = new Party(
                "Amina Yusuf",
                Optional.empty(),
                Optional.of(AMINA),
                Optional.of(DemoPerson.AMINA.person()),
                Optional.empty());
        var kari = new Representative(
                Representative.Kind.LAWYER,
                "Kari Lund",
                Optional.of(DemoPerson.KARI.person()),
                Optional.of(new VerifiedContact(
                        Optional.of("kari.lund@example.com"), Optional.empty(), "nb", LocalDate.of(2026, 9, 1))),
                Optional.empty());
        var refusal = new Decision(
                Authority.UDI,
                LocalDate.of(2026, 3, 10),
                Optional.of(LocalDate.of(2026, 3, 12)),
                Decision.Outcome.REFUSED,
                Optional.empty());
        return new CaseFile(
                new CaseFileId(UUID.randomUUID()),
                "101",
                List.of(AMINA),
                new CaseFile.People(List.of(amina), List.of(kari)),
                List.of(refusal),
                Authority.UDI,
                false);
    }

    private static CaseFile ingasCase() {
        var number = new DufNumber(DemoCases.INGA_SOMMA);
        var inga = new Party("Ingá Somma", Optional.empty(), Optional.of(number), Optional.empty(), Optional.empty());
        return new CaseFile(
                new CaseFileId(UUID.randomUUID()),
                "102",
                List.of(number),
                new CaseFile.People(List.of(inga), List.of()),
                List.of(),
                Authority.UDI,
                false);
    }
}

package no.postmottak.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.MandateId;
import no.postmottak.casefile.Mandates;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.filing.Filing;
import no.postmottak.filing.Filings;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.store.Transactions;
import no.postmottak.submission.ConfirmedSender;
import no.postmottak.submission.ConfirmedSenders;
import no.postmottak.submission.Role;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;

/** Where a person confirms who may act: a power of attorney, a lawyer, a sender; and where mandates are ended. */
public final class MandateDesk {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Transactions transactions;
    private final Books books;
    private final WeighingAnew weighing;
    private final Clock clock;

    /** Where it is written down. */
    public record Books(Mandates mandates, ConfirmedSenders senders, Filings filings, Journal journal) {}

    public MandateDesk(Transactions transactions, Books books, WeighingAnew weighing, Clock clock) {
        this.transactions = transactions;
        this.books = books;
        this.weighing = weighing;
        this.clock = clock;
    }

    /**
     * Enters what a person confirmed, on every case the submission lies on; none where it lies on no case. Where the holder
     * is the sender, the sender of this submission is confirmed by it too.
     */
    public List<MandateId> confirm(Submission submission, Granted granted, String actor) {
        return transactions.inOne(() -> {
            var entered = books.filings().of(submission.id()).stream()
                    .map(Filing::caseFile)
                    .distinct()
                    .map(caseFile -> mandate(caseFile, submission, granted, actor))
                    .toList();
            var ids = entered.stream().map(Mandate::id).toList();
            if (granted.isHolderTheSender() && !ids.isEmpty()) {
                var confirmed = new ConfirmedSender(roleOf(granted.kind()), actor, clock.instant(), ids);
                books.senders().confirm(submission.id(), confirmed);
            }
            entered.forEach(this::enter);
            return ids;
        });
    }

    /** Writes down who the holder is and where to reach them; false where there is none such here, or it has ended. */
    public boolean identify(Submission submission, MandateId id, Identified holder, String actor) {
        return transactions.inOne(() -> books.mandates()
                .byId(id)
                .filter(mandate -> liesOn(submission, mandate.caseFile()))
                .filter(mandate -> books.mandates().identify(id, holder.person(), holder.contact(today())))
                .map(mandate -> {
                    var about = Map.of("mandate", id.toString());
                    note(mandate.caseFile().value(), Event.MANDATE_HOLDER_IDENTIFIED, actor, about);
                    weighing.allOn(mandate.caseFile(), actor);
                    return true;
                })
                .orElse(false));
    }

    /** Ends a mandate on a case the submission lies on; false where there is none such, or it ended before. */
    public boolean end(Submission submission, MandateId id, Mandate.Ended.Why why, String actor) {
        return transactions.inOne(() -> books.mandates()
                .byId(id)
                .filter(mandate -> liesOn(submission, mandate.caseFile()))
                .filter(mandate -> books.mandates().end(id, new Mandate.Ended(actor, clock.instant(), why)))
                .map(mandate -> {
                    note(mandate.caseFile().value(), Event.MANDATE_ENDED, actor, about(mandate, "why", why.name()));
                    withdrawSenderOf(mandate);
                    weighing.allOn(mandate.caseFile(), actor);
                    return true;
                })
                .orElse(false));
    }

    /** Writes down that the sender is who they say, in this role. */
    public void confirmSender(Submission submission, Role role, String actor) {
        transactions.inOne(() -> {
            books.senders().confirm(submission.id(), new ConfirmedSender(role, actor, clock.instant()));
            note(submission.id().value(), Event.SENDER_CONFIRMED, actor, Map.of("role", role.name()));
            weighing.one(submission.id(), actor);
        });
    }

    public Optional<ConfirmedSender> confirmedSenderOf(Submission submission) {
        return books.senders().of(submission.id());
    }

    /** All mandates on the cases a submission lies on, also those that have ended. */
    public List<Mandate> around(Submission submission) {
        return books.filings().of(submission.id()).stream()
                .flatMap(filing -> books.mandates().on(filing.caseFile()).stream())
                .toList();
    }

    private boolean liesOn(Submission submission, CaseFileId caseFile) {
        return books.filings().of(submission.id()).stream()
                .anyMatch(filing -> filing.caseFile().equals(caseFile));
    }

    /** Whoever was confirmed by this mandate alone is not confirmed when it is ended; a person's own word on it stays. */
    private void withdrawSenderOf(Mandate mandate) {
        mandate.confirmed()
                .submission()
                .map(SubmissionId::new)
                .filter(id -> books.senders()
                        .of(id)
                        .filter(confirmed -> confirmed.mandates().contains(mandate.id()))
                        .isPresent())
                .ifPresent(books.senders()::withdraw);
    }

    private void enter(Mandate mandate) {
        books.mandates().enter(mandate);
        var kind = mandate.holder().kind().name();
        var actor = mandate.confirmed().by();
        note(mandate.caseFile().value(), Event.MANDATE_CONFIRMED, actor, about(mandate, "kind", kind));
        weighing.allOn(mandate.caseFile(), actor);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(OSLO));
    }

    private static Role roleOf(Representative.Kind kind) {
        return switch (kind) {
            case LAWYER -> Role.LAWYER;
            case HOLDER_OF_POWER_OF_ATTORNEY -> Role.REPRESENTATIVE;
        };
    }

    private Mandate mandate(CaseFileId caseFile, Submission submission, Granted granted, String actor) {
        // whoever was logged in when it was sent is known; nobody gets a way in by a typed name
        var person = granted.isHolderTheSender() ? submission.caller().person() : Optional.<PersonId>empty();
        return new Mandate(
                new MandateId(UUID.randomUUID()),
                caseFile,
                new Representative(granted.kind(), granted.holder(), person, Optional.empty(), granted.scope()),
                granted.grantor(),
                granted.term(),
                new Mandate.Confirmed(
                        actor, clock.instant(), Optional.of(submission.id().value())),
                Optional.empty());
    }

    private static Map<String, String> about(Mandate mandate, String name, String value) {
        return Map.of("mandate", mandate.id().toString(), name, value);
    }

    private void note(UUID subject, Event event, String actor, Map<String, String> details) {
        books.journal().append(new Entry(subject, event, actor, clock.instant(), details));
    }
}

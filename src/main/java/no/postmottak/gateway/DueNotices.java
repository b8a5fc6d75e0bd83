package no.postmottak.gateway;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.Finding;
import no.postmottak.admission.RequirementName;
import no.postmottak.admission.SenderMayActRequirement;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.Term;
import no.postmottak.delivery.Deliveries;
import no.postmottak.delivery.Delivery;
import no.postmottak.notice.Notice;
import no.postmottak.notice.NoticeRequest;
import no.postmottak.submission.Submission;

/**
 * Which notices a submission calls for: that it is here and what is missing, to the contact typed with it; that it was
 * passed on, only to a verified contact on the case.
 */
public final class DueNotices {

    /** What a sender can put right; being late is not among it. */
    private static final Set<RequirementName> CAN_BE_PUT_RIGHT = Set.of(
            RequirementName.SIGNATURE,
            RequirementName.LANGUAGE,
            RequirementName.READABLE,
            RequirementName.DOCUMENTS_PRESENT);

    private final Contacts contacts;
    private final Assessments assessments;
    private final Deliveries deliveries;
    private final Calendar calendar;

    /** How long people have to put something right, counted from today. */
    public record Calendar(Deadlines deadlines, Clock clock) {

        LocalDate correctionEnds() {
            var today = LocalDate.now(clock.withZone(Deadline.ZONE));
            return deadlines.fromNotice(Term.CORRECTION, today).lastDay();
        }
    }

    public DueNotices(Contacts contacts, Assessments assessments, Deliveries deliveries, Calendar calendar) {
        this.contacts = contacts;
        this.assessments = assessments;
        this.deliveries = deliveries;
        this.calendar = calendar;
    }

    List<NoticeRequest> of(Submission submission) {
        var due = new ArrayList<NoticeRequest>();
        contacts.typedIn(submission).ifPresent(typed -> {
            due.add(request(submission, "RECEIVED", new Notice.Received(submission.reference()), typed));
            if (somethingIsMissing(submission)) {
                var missing = new Notice.Missing(submission.reference(), calendar.correctionEnds());
                due.add(request(submission, "MISSING", missing, typed));
            }
        });
        passedOnTo(submission)
                .ifPresent(delivery -> contacts.verifiedOnCaseOf(submission)
                        .ifPresent(verified -> due.add(request(
                                submission,
                                "PASSED_ON " + delivery.receiver(),
                                new Notice.PassedOn(submission.reference()),
                                verified))));
        return due;
    }

    /** Judged from what was sent alone, so that the notice tells nothing of the case. */
    private boolean somethingIsMissing(Submission submission) {
        return assessments
                .of(submission.id())
                .map(Assessment::fromWhatWasSent)
                .filter(weighing ->
                        weighing.shortfalls().stream().map(Finding::requirement).anyMatch(CAN_BE_PUT_RIGHT::contains)
                                || weighing.findings().stream().anyMatch(DueNotices::asksForPowerOfAttorney))
                .isPresent();
    }

    /** Asked for by what the sender said to be, so it tells nothing of the case either. */
    private static boolean asksForPowerOfAttorney(Finding finding) {
        return finding.requirement() == RequirementName.SENDER_MAY_ACT
                && finding.evidence().code().equals(SenderMayActRequirement.POWER_OF_ATTORNEY_NEEDED);
    }

    /** People hear of it when it goes on from where they sent it: to UNE, to an embassy, or from one body to another. */
    private Optional<Delivery> passedOnTo(Submission submission) {
        var all = deliveries.of(submission.id());
        return all.stream()
                .filter(Delivery::isInInbox)
                .filter(delivery -> wasForwardedTo(delivery, all)
                        || switch (delivery.receiver().kind()) {
                            case UNE, MISSION -> true;
                            case UDI, NPIS, POLICE -> false;
                        })
                .findFirst();
    }

    private static boolean wasForwardedTo(Delivery delivery, List<Delivery> all) {
        return all.stream()
                .filter(each -> each.status() == Delivery.Status.FORWARDED)
                .anyMatch(each -> !each.receiver().equals(delivery.receiver()));
    }

    private static NoticeRequest request(Submission submission, String purpose, Notice notice, Contacts.Reached to) {
        return new NoticeRequest(
                UUID.randomUUID(), submission.id().value(), purpose, notice, to.contact(), to.language());
    }
}

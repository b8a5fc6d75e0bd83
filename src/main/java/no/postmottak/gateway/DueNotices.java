package no.postmottak.gateway;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.correction.Correction;
import no.postmottak.correction.Corrections;
import no.postmottak.delivery.Deliveries;
import no.postmottak.delivery.Delivery;
import no.postmottak.notice.Notice;
import no.postmottak.notice.NoticeRequest;
import no.postmottak.submission.Submission;

/**
 * Which notices a submission calls for: that it is here and that there is a letter, to the contact typed with it; that
 * it was passed on, and what only the case tells, only to a verified contact on the case.
 */
public final class DueNotices {

    private final Contacts contacts;
    private final Corrections corrections;
    private final Deliveries deliveries;

    public DueNotices(Contacts contacts, Corrections corrections, Deliveries deliveries) {
        this.contacts = contacts;
        this.corrections = corrections;
        this.deliveries = deliveries;
    }

    List<NoticeRequest> of(Submission submission) {
        var asked = corrections.of(submission.id()).stream()
                .filter(Correction::isAsked)
                .toList();
        var toSender = contacts.typedIn(submission).stream().flatMap(typed -> toSender(submission, asked, typed));
        var onCase =
                contacts.verifiedOnCaseOf(submission).stream().flatMap(verified -> onCase(submission, asked, verified));
        return Stream.concat(toSender, onCase).toList();
    }

    private static Stream<NoticeRequest> toSender(
            Submission submission, List<Correction> asked, Contacts.Reached typed) {
        var letters = asked.stream()
                .filter(Correction::isKnownToTheSender)
                .map(letter -> request(submission, purposeOf(letter), notice(submission, letter), typed));
        return Stream.concat(
                Stream.of(request(submission, "RECEIVED", new Notice.Received(submission.reference()), typed)),
                letters);
    }

    private Stream<NoticeRequest> onCase(Submission submission, List<Correction> asked, Contacts.Reached verified) {
        var letters = asked.stream()
                .filter(letter -> !letter.isKnownToTheSender())
                .map(letter ->
                        request(submission, "ON CASE " + purposeOf(letter), notice(submission, letter), verified));
        var passedOn = passedOnTo(submission)
                .map(to -> request(
                        submission,
                        "PASSED_ON " + to.receiver(),
                        new Notice.PassedOn(submission.reference()),
                        verified));
        return Stream.concat(letters, passedOn.stream());
    }

    /** All that software wrote for one day is told of once; a person's letter, and another day, once more. */
    private static String purposeOf(Correction letter) {
        var until = letter.lastDay().map(day -> " " + day).orElse("");
        return letter.asked().by().equals(Correction.BY_SOFTWARE)
                ? "MISSING" + until
                : "WRITTEN " + letter.letter() + until;
    }

    private static Notice notice(Submission submission, Correction letter) {
        var reference = submission.reference();
        return letter.lastDay()
                .<Notice>map(day -> new Notice.Missing(reference, day))
                .orElseGet(() -> new Notice.Asked(reference));
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
                UUID.randomUUID(),
                submission.id().value(),
                purpose,
                notice,
                to.contact(),
                to.otherwise(),
                to.language());
    }
}

package no.postmottak.gateway;

import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.Representative;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.filing.Filings;
import no.postmottak.notice.Contact;
import no.postmottak.notice.EmailAddress;
import no.postmottak.notice.MobileNumbers;
import no.postmottak.notice.NoticeLanguage;
import no.postmottak.submission.Sender;
import no.postmottak.submission.Submission;

/** Where people can be told something: what a sender typed, or what is verified on the case. SMS goes before e-mail. */
public final class Contacts {

    private final MobileNumbers mobileNumbers;
    private final Filings filings;
    private final CaseFiles caseFiles;

    public Contacts(MobileNumbers mobileNumbers, Filings filings, CaseFiles caseFiles) {
        this.mobileNumbers = mobileNumbers;
        this.filings = filings;
        this.caseFiles = caseFiles;
    }

    /** A contact, another of the same person, and the language that person reads. */
    record Reached(Contact contact, Optional<Contact> otherwise, NoticeLanguage language) {}

    /** Empty when nothing was typed that a message can be sent to. */
    Optional<Reached> typedIn(Submission submission) {
        Sender sender = submission.form().sender();
        return reached(sender.mobile(), sender.email(), sender.language());
    }

    /** The contact of whoever gets the post of the case: the lawyer, else another representative, else the applicant. */
    Optional<Reached> verifiedOnCaseOf(Submission submission) {
        return filings.of(submission.id()).stream()
                .flatMap(filing -> caseFiles.byId(filing.caseFile()).stream())
                .flatMap(Contacts::inOrder)
                .findFirst()
                .flatMap(this::verified);
    }

    Optional<Reached> verified(VerifiedContact contact) {
        return reached(contact.mobile(), contact.email(), contact.language());
    }

    private static Stream<VerifiedContact> inOrder(CaseFile file) {
        return Stream.of(
                        representatives(file, Representative.Kind.LAWYER),
                        representatives(file, Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY),
                        file.people().applicants().stream().map(Party::contact))
                .flatMap(each -> each)
                .flatMap(Optional::stream);
    }

    private static Stream<Optional<VerifiedContact>> representatives(CaseFile file, Representative.Kind kind) {
        return file.people().representatives().stream()
                .filter(agent -> agent.kind() == kind)
                .map(Representative::contact);
    }

    private Optional<Reached> reached(Optional<String> mobile, Optional<String> email, String language) {
        var byMail = email.<Contact>flatMap(EmailAddress::parse);
        var read = NoticeLanguage.nearestTo(language);
        return mobile.flatMap(mobileNumbers::parse)
                .map(number -> new Reached(number, byMail, read))
                .or(() -> byMail.map(mailbox -> new Reached(mailbox, Optional.empty(), read)));
    }
}

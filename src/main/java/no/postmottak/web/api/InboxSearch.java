package no.postmottak.web.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.Party;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Inbox;
import no.postmottak.filing.Filings;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submissions;

/** Finds deliveries in one authority's inbox by what its officers have at hand. */
public final class InboxSearch {

    private static final int ONE_PAGE = 200;
    private static final int MOST_LOOKED_AT = 5_000;
    private static final int MOST_FOUND = 200;

    private final Inbox inbox;
    private final Submissions submissions;
    private final CaseFiles caseFiles;
    private final Filings filings;

    public InboxSearch(Inbox inbox, Submissions submissions, CaseFiles caseFiles, Filings filings) {
        this.inbox = inbox;
        this.submissions = submissions;
        this.caseFiles = caseFiles;
        this.filings = filings;
    }

    /** What to look for; everything that is told must fit. */
    public record Question(
            Optional<@Size(max = 20) String> reference,
            Optional<@Size(max = 40) String> dufNumber,
            Optional<@Size(max = 500) String> name) {
        @Override
        public String toString() {
            return "search withheld";
        }
    }

    /** One delivery as a list shows it. */
    public record Item(
            UUID id,
            String reference,
            SubmissionKind kind,
            Delivery.Status status,
            Instant offeredAt,
            String sha256,
            long bytes) {}

    Submission submission(Delivery delivery) {
        return submissions.byId(delivery.submission()).orElseThrow();
    }

    public Item item(Delivery delivery) {
        var submission = submission(delivery);
        return new Item(
                delivery.id().value(),
                submission.reference().code(),
                submission.kind(),
                delivery.status(),
                delivery.offeredAt(),
                delivery.envelope().sha256().hex(),
                delivery.envelope().bytes());
    }

    /** The newest that fit, among those that lie in this authority's inbox. */
    public List<Item> find(Authority asking, Question question) {
        var found = new ArrayList<Item>();
        var after = Optional.<DeliveryId>empty();
        for (var looked = 0; looked < MOST_LOOKED_AT && found.size() < MOST_FOUND; looked += ONE_PAGE) {
            var page = inbox.list(asking, after, ONE_PAGE);
            page.stream()
                    .filter(delivery -> fits(delivery, question))
                    .map(this::item)
                    .forEach(found::add);
            if (page.size() < ONE_PAGE) {
                return found;
            }
            after = Optional.of(page.getLast().id());
        }
        return found;
    }

    private boolean fits(Delivery delivery, Question question) {
        var submission = submissions.byId(delivery.submission()).orElseThrow();
        var files = filings.of(submission.id()).stream()
                .flatMap(filing -> caseFiles.byId(filing.caseFile()).stream())
                .toList();
        return question.reference()
                        .map(typed -> Reference.parse(typed)
                                .filter(submission.reference()::equals)
                                .isPresent())
                        .orElse(true)
                && question.dufNumber().map(typed -> isAbout(typed, files)).orElse(true)
                && question.name().map(typed -> names(typed, files, submission)).orElse(true);
    }

    private static boolean isAbout(String typed, List<CaseFile> files) {
        return DufNumber.parse(typed)
                .filter(number ->
                        files.stream().anyMatch(file -> file.dufNumbers().contains(number)))
                .isPresent();
    }

    private static boolean names(String typed, List<CaseFile> files, Submission submission) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var names = files.stream()
                .flatMap(file -> file.people().applicants().stream().map(Party::name));
        return Stream.concat(names, Stream.of(submission.form().sender().name()))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}

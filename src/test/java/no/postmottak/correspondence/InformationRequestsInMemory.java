package no.postmottak.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.correspondence.InformationRequest.Standing;
import no.postmottak.correspondence.InformationRequest.State;
import no.postmottak.submission.Reference;
import no.postmottak.submission.SubmissionId;

/** Requests in memory, for tests that need no database; it keeps the same contract. */
public final class InformationRequestsInMemory implements InformationRequests {

    private static final Comparator<InformationRequest> ORDER =
            Comparator.comparing(InformationRequest::due).thenComparing(InformationRequest::askedAt);

    private final List<InformationRequest> requests = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();

    @Override
    public void enter(InformationRequest request) {
        requests.add(request);
    }

    @Override
    public Optional<InformationRequest> byLetter(LetterId letter) {
        return those(request -> request.letter().equals(letter)).stream().findFirst();
    }

    @Override
    public Optional<InformationRequest> byReference(Reference reference) {
        return those(request -> request.reference().equals(reference)).stream().findFirst();
    }

    @Override
    public List<InformationRequest> openOn(CaseFileId caseFile) {
        return those(request -> request.isOpen() && request.caseFile().equals(caseFile));
    }

    @Override
    public List<InformationRequest> notClosed(int atMost) {
        return those(InformationRequestsInMemory::isNotClosed).stream()
                .limit(atMost)
                .toList();
    }

    @Override
    public boolean end(LetterId letter, State state, String by, Instant at) {
        var running = byLetter(letter)
                .filter(InformationRequestsInMemory::isNotClosed)
                .filter(request -> request.standing().state() != state);
        running.ifPresent(request -> requests.replaceAll(
                each -> each.equals(request) ? standing(request, new Standing(state, Optional.of(at))) : each));
        return running.isPresent();
    }

    @Override
    public boolean join(Reply reply) {
        var isNew = repliesTo(reply.request()).stream()
                .noneMatch(joined -> joined.submission().equals(reply.submission()));
        if (isNew) {
            replies.add(reply);
        }
        return isNew;
    }

    @Override
    public List<Reply> repliesTo(LetterId letter) {
        return replies.stream()
                .filter(reply -> reply.request().equals(letter))
                .sorted(Comparator.comparing(Reply::at))
                .toList();
    }

    @Override
    public List<InformationRequest> answeredBy(SubmissionId submission) {
        return those(request -> repliesTo(request.letter()).stream()
                .anyMatch(reply -> reply.submission().equals(submission)));
    }

    private List<InformationRequest> those(Predicate<InformationRequest> wanted) {
        return requests.stream().filter(wanted).sorted(ORDER).toList();
    }

    private static boolean isNotClosed(InformationRequest request) {
        return request.standing().state() != State.CLOSED;
    }

    private static InformationRequest standing(InformationRequest request, Standing standing) {
        return new InformationRequest(
                request.letter(),
                request.reference(),
                request.caseFile(),
                request.asker(),
                request.due(),
                request.askedAt(),
                standing);
    }
}

package no.postmottak.gateway;

import no.postmottak.correspondence.RequestDesk;
import no.postmottak.filing.Appeals;
import no.postmottak.routing.RoutedTo;
import no.postmottak.routing.Routings;
import no.postmottak.submission.Submission;

/** What came before a submission and leads it to its own receiver: the appeal it supplements, the request it answers. */
public final class Predecessors {

    /** The row that stands for following an appeal; it is in no table. */
    public static final String SUPPLEMENT = "supplement-of-appeal";

    private static final String WHY = "It supplements an appeal, and goes where that appeal is.";

    /** The row that stands for answering a letter; it is in no table. */
    public static final String REPLY = "reply-to-request";

    private static final String WHY_REPLY = "It answers a letter, and goes to the body that is to have the answer.";

    private final Appeals appeals;
    private final RequestDesk requests;
    private final Routings routings;

    public Predecessors(Appeals appeals, RequestDesk requests, Routings routings) {
        this.appeals = appeals;
        this.requests = requests;
        this.routings = routings;
    }

    /** Where the first appeal is now, or who asked; the table's own row where that is the same, or nothing came before. */
    RoutedTo lead(Submission submission, RoutedTo byTable) {
        var followed = follow(submission, byTable);
        return requests.receiverOf(submission)
                .filter(receiver -> !receiver.equals(followed.authority()))
                .map(receiver -> new RoutedTo(receiver, REPLY, WHY_REPLY, byTable.queue()))
                .orElse(followed);
    }

    private RoutedTo follow(Submission submission, RoutedTo byTable) {
        return appeals.of(submission.id()).stream()
                .flatMap(appeal -> appeal.supplements().stream())
                .flatMap(first -> routings.of(first).stream())
                .map(RoutedTo::authority)
                .filter(authority -> !authority.equals(byTable.authority()))
                .findFirst()
                .map(authority -> new RoutedTo(authority, SUPPLEMENT, WHY, byTable.queue()))
                .orElse(byTable);
    }
}

package no.postmottak.review;

import java.time.Instant;
import java.util.List;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.DufNumber;
import no.postmottak.submission.SubmissionKind;

/** What a person decided about a set-aside submission; it always goes on from here, nothing can be thrown away. */
public record Resolution(Action action, String by, Instant at, String note) {

    /** How the submission goes on. */
    public sealed interface Action {

        /** On the cases of these numbers, whatever was typed. */
        record FileOn(List<DufNumber> numbers) implements Action {

            public FileOn {
                numbers = List.copyOf(numbers);
                if (numbers.isEmpty()) {
                    throw new IllegalArgumentException("filing needs at least one number");
                }
            }
        }

        /** The same step once more, since what was wrong has been put right. */
        record TryAgain() implements Action {}

        /** As another kind than it was sent as: a request for reversal, where there is no further appeal. */
        record TreatAs(SubmissionKind kind) implements Action {}

        /** To an authority a person names, without a case. */
        record SendTo(Authority authority) implements Action {}
    }

    /** Notes are free text. */
    @Override
    public String toString() {
        return "resolution " + action.getClass().getSimpleName();
    }
}

package no.postmottak.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.review.SetAside;
import no.postmottak.submission.Lease;
import no.postmottak.submission.Submission;

/**
 * A submission while one desk has it: what the desk found out is collected as entries and written down all at once
 * when it is handed on, or not at all.
 */
public record Visit(
        Lease lease,
        Optional<Submission> submission,
        List<Runnable> entries,
        Optional<SetAside.Cause> question,
        Left left)
        implements Handed {

    /** What of the documents is not read yet. */
    public enum Left {
        NOTHING,
        DOCUMENTS,
        /** Words in pictures, and what takes longer than seconds. */
        PICTURES
    }

    public Visit {
        entries = List.copyOf(entries);
    }

    static Visit of(Lease lease, Optional<Submission> submission) {
        return new Visit(lease, submission, List.of(), Optional.empty(), Left.NOTHING);
    }

    /** The submission; only notices of letters go without one. */
    public Submission item() {
        return submission.orElseThrow(() -> new IllegalStateException("this errand is for no submission"));
    }

    /** The same visit with something more to write down. */
    Visit entering(Runnable entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new Visit(lease, submission, more, question, left);
    }

    /** The same visit, with a question that only a person can answer. */
    Visit asking(SetAside.Cause cause) {
        return new Visit(lease, submission, entries, Optional.of(cause), left);
    }

    /** The same visit, with words in pictures that are still to be recognised before anything else. */
    Visit leavingPictures() {
        return leaving(Left.PICTURES);
    }

    /** The same visit, with documents that nobody has looked into yet. */
    Visit leavingDocuments() {
        return leaving(Left.DOCUMENTS);
    }

    private Visit leaving(Left more) {
        return new Visit(lease, submission, entries, question, more);
    }

    /** Whether documents are to be read before anything else. */
    public boolean isToBeReadOn() {
        return left == Left.DOCUMENTS;
    }

    /** Whether words in pictures are to be recognised before anything else. */
    public boolean isToBeRecognised() {
        return left == Left.PICTURES;
    }

    @Override
    public boolean isMine() {
        return true;
    }

    /** Whether software can go on by itself. */
    public boolean isClear() {
        return question.isEmpty();
    }

    @Override
    public String toString() {
        return "visit for " + lease.errand();
    }
}

package no.postmottak.submission;

/** Signs receipts. */
public interface Receipts {

    /** A receipt over reference, both instants, and each document's name, size and SHA-256. */
    Receipt sign(Submission submission);
}

package no.postmottak.submission;

/** One step to be taken for one submission; all that ever travels by queue. */
public record Errand(SubmissionId submission, Step step) {}

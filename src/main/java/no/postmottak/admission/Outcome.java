package no.postmottak.admission;

/** Three answers, since "could not tell" is neither yes nor no. */
public enum Outcome {
    MET,
    NOT_MET,
    UNSURE
}

package no.postmottak.letters;

/** Where the sender says they live: the field of the form that was filled in, and what stands in it. */
public record ResidenceIntent(String field, String value) {}

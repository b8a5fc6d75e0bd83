package no.postmottak.admission;

/** What a requirement came to when it was held against the facts [funn]: never without its evidence and source. */
public record Finding(RequirementName requirement, Outcome outcome, Evidence evidence, String source) {}

package no.postmottak.admission;

/** What a requirement came to when it was held against the facts [funn]: never without its evidence and source. */
public record Finding(RequirementName requirement, Outcome outcome, Evidence evidence, String source) {

    private static final String BY_PERSON = "SAID_BY_PERSON";

    /** The code of what a later sending has put right. */
    static final String PUT_RIGHT = "PUT_RIGHT";

    private boolean staysWithout() {
        return evidence.code().equals(PUT_RIGHT) || evidence.code().equals(AppealSignatureRequirement.NOT_ASKED);
    }

    boolean isSaidByPerson() {
        return evidence.code().equals(BY_PERSON);
    }

    /**
     * The same requirement, answered by a person who looked; what a later sending put right stays right, and what nobody
     * asks for is not missing.
     */
    Finding saidByPerson(boolean isMet) {
        if (!isMet && staysWithout()) {
            return this;
        }
        return new Finding(requirement, isMet ? Outcome.MET : Outcome.NOT_MET, Evidence.of(BY_PERSON), source);
    }
}

package no.postmottak.casefile;

import java.util.List;
import java.util.Optional;

/** Every mandate that a person ever confirmed [fullmaktsregister]. */
public interface Mandates {

    void enter(Mandate mandate);

    Optional<Mandate> byId(MandateId id);

    /** All of a case, the oldest first, also those that have ended. */
    List<Mandate> on(CaseFileId caseFile);

    /** All that this person holds, also those that have ended. */
    List<Mandate> heldBy(PersonId person);

    /** Writes down who the holder of a running mandate is; answers false where it has ended or is not there. */
    boolean identify(MandateId id, PersonId holder, Optional<VerifiedContact> contact);

    /** Ends one before its time; answers whether it was this ending that counted. */
    boolean end(MandateId id, Mandate.Ended ending);
}

package no.postmottak.casefile;

import java.util.List;
import java.util.Optional;

/** The case files the authorities have told the gateway about. */
public interface CaseFiles {

    /** The case a number belongs to; several people of one family may share a case. */
    Optional<CaseFile> byDufNumber(DufNumber number);

    Optional<CaseFile> byId(CaseFileId id);

    /** The cases with this number: agencies number alike, so there may be more than one. */
    List<CaseFile> byCaseNumber(CaseNumber number);

    /** The cases in which this person is a party or a representative. */
    List<CaseFile> concerning(PersonId person);
}

package no.postmottak.casefile;

/** Where case files are entered; what only reads them is given {@link CaseFiles}, so that it can enter nothing. */
public interface CaseRegister extends CaseFiles {

    /** Enters a case file, or replaces what was known of it, found again by its numbers. */
    CaseFile enter(CaseFile told);
}

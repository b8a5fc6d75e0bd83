package no.postmottak.delivery.adapter;

import no.postmottak.submission.SubmissionKind;

/** What submissions are called in an archive: official Norwegian terms. */
final class NoarkWords {

    private NoarkWords() {}

    static String documentType(SubmissionKind kind) {
        return switch (kind) {
            case APPEAL -> "Klage";
            case SUPPORTING_DOCUMENTS -> "Ettersending av dokumentasjon";
            case EXPENSE_CLAIM -> "Krav om dekning av sakskostnader";
            case REVERSAL_REQUEST -> "Omgjøringsanmodning";
            case DEFERRED_IMPLEMENTATION_REQUEST -> "Anmodning om utsatt iverksetting";
            case POWER_OF_ATTORNEY -> "Fullmakt";
            case WITHDRAWAL -> "Tilbaketrekking av søknad";
            case WORK_PERMIT_APPLICATION -> "Søknad om midlertidig arbeidstillatelse";
            case ACCESS_REQUEST -> "Innsynsbegjæring";
            case PRIORITY_REQUEST -> "Anmodning om prioritering";
            case INTERVIEW_REIMBURSEMENT -> "Krav om refusjon etter intervju";
            case REGISTRATION_CORRECTION -> "Anmodning om retting av registrerte opplysninger";
            case DEPARTURE_NOTICE -> "Melding om utreise";
            case OTHER -> "Annen henvendelse";
        };
    }
}

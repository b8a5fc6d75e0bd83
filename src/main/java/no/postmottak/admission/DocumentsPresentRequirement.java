package no.postmottak.admission;

/** Whether there is something in the envelope: a letter, and with an expense claim what documents the expenses. */
public final class DocumentsPresentRequirement implements Requirement {

    @Override
    public RequirementName name() {
        return RequirementName.DOCUMENTS_PRESENT;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        var count = dossier.submission().documents().size();
        if (count == 0) {
            return Answer.notMet("NO_DOCUMENTS");
        }
        return switch (dossier.submission().kind()) {
            // one document may hold claim, bill of costs and receipts together: a person sees
            case EXPENSE_CLAIM -> count == 1 ? Answer.unsure("ONE_DOCUMENT_ONLY") : Answer.met("ENCLOSURES_THERE");
            case APPEAL,
                    SUPPORTING_DOCUMENTS,
                    REVERSAL_REQUEST,
                    DEFERRED_IMPLEMENTATION_REQUEST,
                    POWER_OF_ATTORNEY,
                    WITHDRAWAL,
                    WORK_PERMIT_APPLICATION,
                    ACCESS_REQUEST,
                    PRIORITY_REQUEST,
                    INTERVIEW_REIMBURSEMENT,
                    REGISTRATION_CORRECTION,
                    DEPARTURE_NOTICE,
                    OTHER -> Answer.met("DOCUMENTS_THERE");
        };
    }
}

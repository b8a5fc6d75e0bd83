package no.postmottak.admission;

/** Whether a copy of the passport is there, unless the police hold the passport: the original is never sent here. */
public final class PassportCopyRequirement implements Requirement {

    /** What an authority that holds it calls it. */
    private static final String PASSPORT = "PASSPORT";

    private static final String HELD_BY_POLICE = "passportWithPolice";

    @Override
    public RequirementName name() {
        return RequirementName.PASSPORT_COPY;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        if (dossier.held().stream().anyMatch(held -> held.name().equals(PASSPORT))) {
            return Answer.met("HELD_BY_RECORD");
        }
        if (SaidAnswer.to(HELD_BY_POLICE, dossier) == SaidAnswer.YES) {
            return Answer.unsure("POLICE_SAID_TO_HOLD_IT");
        }
        return dossier.enclosures().isEmpty() && isOnePage(dossier)
                ? Answer.notMet("NO_COPY")
                : Answer.unsure("PERHAPS_ENCLOSED");
    }

    /** Form and copy may have been scanned into one file. */
    private static boolean isOnePage(Dossier dossier) {
        return dossier.mainDocument()
                .filter(facts -> facts.content().pageCount() > 1)
                .isEmpty();
    }
}

package no.postmottak.admission;

import no.postmottak.reading.LanguageFinding;

/** Whether the letter is in a language the authorities take: Norwegian, Sámi, English, and Danish or Swedish. */
public final class LanguageRequirement implements Requirement {

    @Override
    public RequirementName name() {
        return RequirementName.LANGUAGE;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        return dossier.mainDocument()
                .map(facts -> facts.said().language())
                .map(LanguageRequirement::answer)
                .orElseGet(() -> Answer.unsure("NO_LETTER"));
    }

    private static Answer answer(LanguageFinding found) {
        return switch (found.language()) {
            case NORWEGIAN_BOKMAL, NORWEGIAN_NYNORSK, ENGLISH -> with(Outcome.MET, "ACCEPTED_LANGUAGE", found);
            // equal to Norwegian by the Sámi Act
            case NORTHERN_SAMI, LULE_SAMI, SOUTHERN_SAMI -> with(Outcome.MET, "SAMI", found);
            // the Nordic Language Convention
            case DANISH, SWEDISH -> with(Outcome.MET, "NORDIC_LANGUAGE", found);
            case OTHER -> with(Outcome.NOT_MET, "OTHER_LANGUAGE", found);
            case NOT_SURE -> Answer.unsure("LANGUAGE_NOT_SURE");
        };
    }

    private static Answer with(Outcome outcome, String code, LanguageFinding found) {
        return new Answer(outcome, Evidence.of(code, "language", found.code()));
    }
}

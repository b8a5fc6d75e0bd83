package no.postmottak.reading;

/** The language a document is written in [språk], with its ISO 639 code and how sure the detector was, from 0 to 1. */
public record LanguageFinding(Language language, String code, double confidence) {

    public LanguageFinding {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1");
        }
    }

    public static LanguageFinding of(Language language, double confidence) {
        return new LanguageFinding(language, language.code(), confidence);
    }

    public static LanguageFinding notSure() {
        return of(Language.NOT_SURE, 0);
    }
}

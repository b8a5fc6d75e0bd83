package no.postmottak.reading;

/** The languages an answer turns on; every other one is OTHER with its code beside it. */
public enum Language {
    NORWEGIAN_BOKMAL("nb"),
    NORWEGIAN_NYNORSK("nn"),
    NORTHERN_SAMI("se"),
    LULE_SAMI("smj"),
    SOUTHERN_SAMI("sma"),
    DANISH("da"),
    SWEDISH("sv"),
    ENGLISH("en"),
    OTHER("und"),
    NOT_SURE("und");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The shortest ISO 639 code, or "und" where the language itself does not decide it. */
    public String code() {
        return code;
    }

    public boolean isSami() {
        return this == NORTHERN_SAMI || this == LULE_SAMI || this == SOUTHERN_SAMI;
    }

    public boolean isNorwegian() {
        return this == NORWEGIAN_BOKMAL || this == NORWEGIAN_NYNORSK;
    }
}

package no.postmottak.notice;

import java.util.Locale;

/** The languages notices are written in [målform og språk]. */
public enum NoticeLanguage {
    NB("nb"),
    NN("nn"),
    EN("en");

    private final String tag;

    NoticeLanguage(String tag) {
        this.tag = tag;
    }

    /** The language of a notice for someone who writes in the language of this tag, such as "uk" or "nb-NO". */
    public static NoticeLanguage nearestTo(String languageTag) {
        return switch (Locale.forLanguageTag(languageTag.strip()).getLanguage()) {
            // Sámi, Danish and Swedish senders read bokmål: an SMS in Sámi letters holds 70 characters only.
            case "nb", "no", "se", "sma", "smj", "smn", "sms", "da", "sv" -> NB;
            case "nn" -> NN;
            default -> EN;
        };
    }

    /** The name of the language in file names and settings. */
    public String tag() {
        return tag;
    }
}

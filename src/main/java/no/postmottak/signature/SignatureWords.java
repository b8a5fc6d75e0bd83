package no.postmottak.signature;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts what speaks for or against a signature into plain words in Norwegian (nb, nn) and English. */
public final class SignatureWords {

    private static final String TEXTS = "no.postmottak.signature.words";

    private final ResourceBundle texts;

    /** Words in the language of the given tag; in bokmål where there are none. */
    public SignatureWords(String languageTag) {
        var language = Locale.forLanguageTag(languageTag).getLanguage();
        var known = language.equals("nn") || language.equals("en") ? language : "nb";
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.texts = ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(known), control);
    }

    public String of(SignatureVerdict.Answer answer) {
        return texts.getString("answer." + answer);
    }

    public String of(Kind kind) {
        return texts.getString("kind." + kind);
    }

    public String of(PageQuality.Flaw flaw) {
        return texts.getString("flaw." + flaw);
    }

    /** A sentence; the value stands in it as it was seen, so pages must escape it like any text from outside. */
    public String of(Reason reason) {
        return new MessageFormat(texts.getString("reason." + reason.code()), Locale.ROOT)
                .format(new Object[] {reason.value()});
    }
}

package no.postmottak.letters;

import java.util.Set;
import no.postmottak.admission.Outcome;

/** The language a letter is written in, by its ISO 639 code, and what the requirement may come to. */
public record ExpectedLanguage(String language, Set<Outcome> outcomes) {

    static final ExpectedLanguage BOKMAL = new ExpectedLanguage("nb", Set.of(Outcome.MET));
    static final ExpectedLanguage NYNORSK = new ExpectedLanguage("nn", Set.of(Outcome.MET));
    static final ExpectedLanguage ENGLISH = new ExpectedLanguage("en", Set.of(Outcome.MET));

    public ExpectedLanguage {
        outcomes = Set.copyOf(outcomes);
    }

    /** Equal to Norwegian or close to it: doubt is honest, "not accepted" never is. */
    static ExpectedLanguage neverRefused(String language) {
        return new ExpectedLanguage(language, Set.of(Outcome.MET, Outcome.UNSURE));
    }

    /** Told to the sender, who may send a translation; the letter goes on all the same. */
    static ExpectedLanguage notAccepted(String language) {
        return new ExpectedLanguage(language, Set.of(Outcome.NOT_MET));
    }

    /** Letters on a photo or fax are read by machine: a misreading may end in doubt. */
    ExpectedLanguage orUnsure() {
        return neverRefused(language);
    }
}

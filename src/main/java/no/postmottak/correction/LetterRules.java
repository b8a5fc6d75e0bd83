package no.postmottak.correction;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.postmottak.admission.Assessment.Weighing;
import no.postmottak.correction.LetterRule.Writer;
import no.postmottak.submission.Submission;

/** Which letters there are and which findings call for them: data, not code. */
public final class LetterRules {

    private final Map<CorrectionLetter, LetterRule> rules;

    public LetterRules(Map<CorrectionLetter, LetterRule> rules) {
        for (var letter : CorrectionLetter.values()) {
            if (!rules.containsKey(letter)) {
                throw new IllegalArgumentException("there is no rule for the letter " + letter);
            }
        }
        this.rules = new EnumMap<>(rules);
        if (of(CorrectionLetter.UNCLEAR_CASE).writer() == Writer.SOFTWARE) {
            throw new IllegalArgumentException("only a person may write " + CorrectionLetter.UNCLEAR_CASE);
        }
    }

    public LetterRule of(CorrectionLetter letter) {
        var rule = rules.get(letter);
        if (rule == null) {
            throw new IllegalStateException("there is a rule for every letter");
        }
        return rule;
    }

    /** The letters software writes on these findings, each once; what only a person may write is never among them. */
    public List<CorrectionLetter> calledForBy(Weighing weighing, Submission submission) {
        return Arrays.stream(CorrectionLetter.values())
                .filter(letter -> of(letter).writer() == Writer.SOFTWARE)
                .filter(letter -> of(letter).isCalledForBy(weighing.findings(), submission))
                .toList();
    }
}

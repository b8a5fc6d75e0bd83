package no.postmottak.reading.adapter;

import java.util.regex.Pattern;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.signature.JudgedBundle;
import no.postmottak.signature.ProofWanted;

/** What an honest worker may say of the signatures in a bundle with so many documents beside the signed one. */
record JudgedBounds(int contents) {

    private static final int MOST_TRACES = 400;
    private static final int MOST_WANTED = 100;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[\\x21-\\x7e]{1,500}");
    private static final Pattern PRINT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern QUESTION = Pattern.compile("[A-Za-z0-9+/=]{0,2000}");

    JudgedBundle checked(JudgedBundle judged) throws BadFrame {
        refuseUnless(judged.evidence().size() <= MOST_TRACES, "more traces than are looked for");
        refuseUnless(judged.evidence().stream().allMatch(each -> each.kind().isElectronic()), "traces of another kind");
        refuseUnless(
                judged.signs().stream().allMatch(number -> number >= 0 && number < contents)
                        && judged.signs().stream().distinct().count()
                                == judged.signs().size(),
                "a signed document that nobody gave it");
        refuseUnless(
                judged.wanted().size() <= MOST_WANTED
                        && judged.wanted().stream().allMatch(JudgedBounds::canBe),
                "questions that nobody can be asked");
        return judged;
    }

    private static boolean canBe(ProofWanted wanted) {
        return ADDRESS.matcher(wanted.address()).matches()
                && PRINT.matcher(wanted.certificate()).matches()
                && QUESTION.matcher(wanted.question()).matches();
    }

    private static void refuseUnless(boolean isPossible, String sentence) throws BadFrame {
        if (!isPossible) {
            throw new BadFrame(sentence);
        }
    }
}

package no.postmottak.checklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.postmottak.submission.SubmissionForm;

/** The answers to a checklist in a form; they are kept among its details, word for word, each under its document's code. */
public final class DocumentAnswers {

    /** What the names of these details begin with. */
    public static final String PREFIX = "checklist.";

    private DocumentAnswers() {}

    /** By the code of the document; words that are none of the answers are left out here and stay in the form. */
    static Map<String, DocumentAnswer> in(SubmissionForm form) {
        var answers = new LinkedHashMap<String, DocumentAnswer>();
        new TreeMap<>(form.details()).forEach((name, written) -> {
            if (name.startsWith(PREFIX)) {
                DocumentAnswer.parse(written).ifPresent(answer -> answers.put(name.substring(PREFIX.length()), answer));
            }
        });
        return answers;
    }

    static Optional<DocumentAnswer> to(String code, SubmissionForm form) {
        return Optional.ofNullable(form.details().get(PREFIX + code)).flatMap(DocumentAnswer::parse);
    }
}

package no.postmottak.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.postmottak.submission.SubmissionForm;

/** What a sender says that the case is about [sakstype]; some documents are expected in some of them only. */
public enum CaseType {
    PROTECTION,
    FAMILY,
    WORK,
    STUDY,
    VISA,
    EXPULSION,
    CITIZENSHIP,
    OTHER;

    /** The question on the form, among the details. */
    public static final String QUESTION = "caseType";

    /** Empty where nothing was told, or something else. */
    public static Optional<CaseType> toldIn(SubmissionForm form) {
        var name = form.details().getOrDefault(QUESTION, "").strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}

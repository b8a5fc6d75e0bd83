package no.postmottak.web.pages;

import java.util.Arrays;
import java.util.List;
import no.postmottak.casefile.Authority;
import no.postmottak.checklist.CaseType;
import no.postmottak.checklist.DocumentAnswer;
import no.postmottak.deadline.StartedBy;
import no.postmottak.submission.Role;
import no.postmottak.submission.SubmissionKind;

/** What can be chosen on the page to send with. */
public record SendChoices() {

    public SubmissionKind[] kinds() {
        return SubmissionKind.values();
    }

    public CaseType[] caseTypes() {
        return CaseType.values();
    }

    public DocumentAnswer[] answers() {
        return DocumentAnswer.values();
    }

    /** How a decision can become known. */
    public StartedBy[] ways() {
        return StartedBy.values();
    }

    public List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.NOT_TOLD)
                .toList();
    }

    /** Bodies that decide in the first place; NPIS does not. */
    public List<Authority.Kind> authorities() {
        return List.of(Authority.Kind.UDI, Authority.Kind.UNE, Authority.Kind.POLICE, Authority.Kind.MISSION);
    }

    /** Lines of a list of costs that are shown at once; further ones are unfolded. */
    public List<Integer> firstLines() {
        return List.of(1, 2);
    }

    public List<Integer> furtherLines() {
        return List.of(3, 4, 5, 6, 7, 8);
    }
}

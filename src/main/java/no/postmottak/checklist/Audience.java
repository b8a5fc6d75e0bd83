package no.postmottak.checklist;

import java.util.Set;
import no.postmottak.submission.Role;
import no.postmottak.submission.SubmissionForm;

/** Of whom a document is expected: by whom they say to be and what the case is about; empty means of everybody. */
public record Audience(Set<Role> roles, Set<CaseType> caseTypes) {

    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of());

    public Audience {
        roles = Set.copyOf(roles);
        caseTypes = Set.copyOf(caseTypes);
    }

    /** What was not told leaves nobody out. */
    boolean includes(SubmissionForm form) {
        var role = form.sender().role();
        var isRightRole = roles.isEmpty() || role == Role.NOT_TOLD || roles.contains(role);
        var isRightCase = caseTypes.isEmpty()
                || CaseType.toldIn(form).map(caseTypes::contains).orElse(true);
        return isRightRole && isRightCase;
    }
}

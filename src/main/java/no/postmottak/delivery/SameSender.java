package no.postmottak.delivery;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.PlainName;
import no.postmottak.submission.Submission;

/** Whether two submissions on a case are one sender's, for one and the same party; where that is not plain, they are not. */
final class SameSender {

    private SameSender() {}

    static boolean isOf(Submission one, Submission other, CaseFile file) {
        return isSamePerson(one, other) && isForSameParty(one, other, file);
    }

    /** Whoever was logged in is known; two typed names are the same only among those who were not. */
    private static boolean isSamePerson(Submission one, Submission other) {
        if (!one.caller().isAnonymous() || !other.caller().isAnonymous()) {
            return one.caller().person().equals(other.caller().person());
        }
        var name = new PlainName(one.form().sender().name());
        return !name.isEmpty()
                && name.equals(new PlainName(other.form().sender().name()))
                && one.form().sender().role() == other.form().sender().role();
    }

    private static boolean isForSameParty(Submission one, Submission other, CaseFile file) {
        return file.people().applicants().size() <= 1
                || numbers(one.form().about().dufNumbers())
                        .equals(numbers(other.form().about().dufNumbers()));
    }

    private static Set<DufNumber> numbers(List<String> typed) {
        return typed.stream()
                .flatMap(number -> DufNumber.parse(number).stream())
                .collect(Collectors.toSet());
    }
}

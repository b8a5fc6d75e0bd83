package no.postmottak.admission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.PlainName;
import no.postmottak.casefile.Representative;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.Deadlines;
import no.postmottak.reading.LetterKind;
import no.postmottak.submission.Role;
import no.postmottak.submission.Submission;

/**
 * Whether the sender may act in the case: what is typed is a claim, true only of whoever logged in and is on the case, or
 * by a person's word. Whoever is neither party nor lawyer is asked for a power of attorney [fullmakt], by a day; what they
 * sent is kept.
 */
public final class SenderMayActRequirement implements Requirement {

    /** The evidence by which the sender is asked for a power of attorney. */
    public static final String POWER_OF_ATTORNEY_NEEDED = "POWER_OF_ATTORNEY_NEEDED";

    private final Function<Submission, Optional<LocalDate>> lastDay;

    public SenderMayActRequirement(Deadlines deadlines) {
        this.lastDay = submission ->
                deadlines.correction(TermStarts.sentOn(submission)).map(Deadline::lastDay);
    }

    @Override
    public RequirementName name() {
        return RequirementName.SENDER_MAY_ACT;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        if (dossier.confirmedRole().isPresent()) {
            return Answer.met("CONFIRMED_BY_A_PERSON");
        }
        return dossier.caseFile()
                .map(file -> byTheRecord(dossier, file))
                .orElseGet(() -> isOutsider(dossier) ? needed(dossier) : Answer.unsure("ROLE_IS_A_CLAIM"));
    }

    private Answer byTheRecord(Dossier dossier, CaseFile file) {
        var submission = dossier.submission();
        if (submission.caller().person().filter(file::concerns).isPresent()) {
            return Answer.met("LOGGED_IN_AND_ON_RECORD");
        }
        var name = new PlainName(submission.form().sender().name());
        if (entitledNames(submission, file).map(PlainName::new).anyMatch(name::equals)) {
            // anybody can type a name; whoever stands on the record is not asked for what the record has
            return Answer.unsure("NAME_ON_RECORD");
        }
        var role = submission.form().sender().role();
        return role == Role.REPRESENTATIVE || isOutsider(dossier) ? needed(dossier) : Answer.unsure("NOT_ON_RECORD");
    }

    /** Family, an employer, a friend: by their own word neither party, lawyer nor holder of a power of attorney. */
    private static boolean isOutsider(Dossier dossier) {
        return dossier.submission().form().sender().role() == Role.FAMILY_OR_OTHER;
    }

    /** One that seems to be enclosed counts when a person has confirmed it. */
    private Answer needed(Dossier dossier) {
        var isEnclosed = dossier.facts().documents().stream()
                .anyMatch(document -> document.said().kind().kind() == LetterKind.POWER_OF_ATTORNEY);
        if (isEnclosed) {
            return Answer.unsure("POWER_OF_ATTORNEY_ENCLOSED");
        }
        return lastDay.apply(dossier.submission())
                .map(day -> new Answer(Outcome.UNSURE, Evidence.of(POWER_OF_ATTORNEY_NEEDED, "day", day.toString())))
                .orElseGet(() -> Answer.unsure(POWER_OF_ATTORNEY_NEEDED));
    }

    private static Stream<String> entitledNames(Submission submission, CaseFile file) {
        return switch (submission.form().sender().role()) {
            case APPLICANT -> file.people().applicants().stream().map(Party::name);
            case LAWYER, REPRESENTATIVE, FAMILY_OR_OTHER ->
                file.people().representatives().stream().map(Representative::name);
            case AUTHORITY, NOT_TOLD -> Stream.empty();
        };
    }
}

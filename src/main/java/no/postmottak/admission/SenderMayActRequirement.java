package no.postmottak.admission;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.Representative;
import no.postmottak.submission.Submission;

/** Whether the sender may act in the case: a typed role is a claim, true only by the case record. */
public final class SenderMayActRequirement implements Requirement {

    @Override
    public RequirementName name() {
        return RequirementName.SENDER_MAY_ACT;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        return dossier.caseFile()
                .map(file -> byTheRecord(dossier.submission(), file))
                .orElseGet(() -> Answer.unsure("ROLE_IS_A_CLAIM"));
    }

    private static Answer byTheRecord(Submission submission, CaseFile file) {
        if (submission.caller().person().filter(file::concerns).isPresent()) {
            return Answer.met("LOGGED_IN_AND_ON_RECORD");
        }
        var name = plain(submission.form().sender().name());
        return entitledNames(submission, file)
                        .map(SenderMayActRequirement::plain)
                        .anyMatch(name::equals)
                ? Answer.met("NAME_ON_RECORD")
                : Answer.unsure("NOT_ON_RECORD");
    }

    private static Stream<String> entitledNames(Submission submission, CaseFile file) {
        return switch (submission.form().sender().role()) {
            case APPLICANT -> file.people().applicants().stream().map(Party::name);
            case LAWYER -> representatives(file, Representative.Kind.LAWYER);
            case REPRESENTATIVE -> representatives(file, Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY);
            // without a power of attorney on record these may not appeal for others: a person asks
            case FAMILY_OR_OTHER, AUTHORITY, NOT_TOLD -> Stream.empty();
        };
    }

    private static Stream<String> representatives(CaseFile file, Representative.Kind kind) {
        return file.people().representatives().stream()
                .filter(agent -> agent.kind() == kind)
                .map(Representative::name);
    }

    /** Names compare without case, accents and extra blanks. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}

package no.postmottak.admission;

/** One thing asked of a submission [formkrav]: holds it against what is known and says what it came to. */
public interface Requirement {

    RequirementName name();

    Answer holdAgainst(Dossier dossier);

    /** What holding a requirement against a dossier came to, and what that rests on. */
    record Answer(Outcome outcome, Evidence evidence) {

        static Answer met(String code) {
            return new Answer(Outcome.MET, Evidence.of(code));
        }

        static Answer notMet(String code) {
            return new Answer(Outcome.NOT_MET, Evidence.of(code));
        }

        static Answer unsure(String code) {
            return new Answer(Outcome.UNSURE, Evidence.of(code));
        }
    }
}

package no.postmottak.web.pages;

import java.util.List;
import no.postmottak.checklist.CaseType;
import no.postmottak.submission.SubmissionKind;

/** What the page asks of each kind of submission: what its requirements need to know, and nothing of other kinds. */
public record KindQuestions(List<Question> questions, boolean asksDecision, boolean asksBill, boolean asksResidence) {

    private static final Question CASE_TYPE = new Question(CaseType.QUESTION, Question.Form.CASE_TYPE);

    /** The sum of what is claimed. */
    private static final String SUM = "total";

    public KindQuestions {
        questions = List.copyOf(questions);
    }

    public static KindQuestions of(SubmissionKind kind) {
        return switch (kind) {
            case APPEAL -> aboutADecision(CASE_TYPE, Question.day("lossLearnedOn"));
            case EXPENSE_CLAIM -> expenses();
            case REVERSAL_REQUEST -> aboutADecision(CASE_TYPE, Question.text("whatIsNew"));
            case DEFERRED_IMPLEMENTATION_REQUEST -> stay();
            case POWER_OF_ATTORNEY -> asking(Question.line("grantor"), Question.text("scope"));
            case WORK_PERMIT_APPLICATION -> workPermit();
            case ACCESS_REQUEST -> asking(Question.text("accessTo"));
            case PRIORITY_REQUEST -> asking(Question.text("whyFirst"));
            case INTERVIEW_REIMBURSEMENT ->
                asking(Question.day("interviewOn"), Question.line("travelled"), Question.line(SUM));
            case REGISTRATION_CORRECTION -> asking(Question.line("registeredAs"), Question.line("shouldBe"));
            case DEPARTURE_NOTICE -> new KindQuestions(List.of(Question.day("departsOn")), false, false, true);
            case SUPPORTING_DOCUMENTS, WITHDRAWAL, OTHER -> asking();
        };
    }

    private static KindQuestions asking(Question... questions) {
        return new KindQuestions(List.of(questions), false, false, false);
    }

    private static KindQuestions aboutADecision(Question... questions) {
        return new KindQuestions(List.of(questions), true, false, true);
    }

    private static KindQuestions expenses() {
        return new KindQuestions(
                List.of(
                        Question.yesNo("freeLegalAid"),
                        Question.yesNo("lawyerChanged"),
                        Question.yesNo("aidBeforeChange"),
                        Question.day("lossLearnedOn")),
                true,
                true,
                true);
    }

    private static KindQuestions stay() {
        return new KindQuestions(
                List.of(
                        Question.yesNo("dublin"),
                        new Question("receivedTime", Question.Form.TIME),
                        Question.yesNo("renewedInTimeOrRevoked")),
                true,
                false,
                true);
    }

    private static KindQuestions workPermit() {
        return new KindQuestions(
                List.of(
                        Question.yesNo("interviewHeld"),
                        Question.yesNo("validPassport"),
                        Question.yesNo("passportWithPolice"),
                        Question.yesNo("dublin"),
                        Question.yesNo("rejected")),
                false,
                false,
                true);
    }
}

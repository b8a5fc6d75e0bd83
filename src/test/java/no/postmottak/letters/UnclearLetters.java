package no.postmottak.letters;

import static no.postmottak.admission.Outcome.MET;
import static no.postmottak.letters.Expected.NOT_SIGNED;
import static no.postmottak.letters.ExpectedDeadline.ending;
import static no.postmottak.letters.ExpectedLanguage.BOKMAL;
import static no.postmottak.letters.LetterIntent.appeal;
import static no.postmottak.letters.Sending.upload;

import java.util.List;
import java.util.Optional;
import no.postmottak.review.SetAsideReason;

/** Letters whose case software cannot tell: each waits for a person, with its reason. */
final class UnclearLetters {

    private UnclearLetters() {}

    static List<Letter> all() {
        return List.of(caseUnknown(), checkDigitsFail(), numbersDisagree(), noNumber());
    }

    private static Letter caseUnknown() {
        return unclear(
                "set-aside-nb-text-pdf-case-unknown",
                LetterFile.typed("klage.pdf", "nobody-appeal", Typeface.SERIF),
                appeal(
                        new SenderIntent("APPLICANT", "Farid Rahimi", "farid.rahimi@example.com", "+4790002404", "nb"),
                        DecisionIntent.of("UDI", "2026-10-30", "2026-11-06"),
                        DemoCases.NOBODY),
                new Outcome("2026-11-16T13:00", ending("2026-11-27", "2026-11-27", MET), SetAsideReason.CASE_UNKNOWN),
                "the number is sound, but no case has it");
    }

    private static Letter checkDigitsFail() {
        return unclear(
                "set-aside-nb-text-pdf-check-digits-fail",
                LetterFile.typed("klage 2.pdf", "mistyped-appeal", Typeface.TYPEWRITER),
                appeal(SenderIntent.AMINA, DecisionIntent.AMINAS, DemoCases.MISTYPED),
                new Outcome(
                        "2026-03-27T19:30",
                        ending("2026-04-02", "2026-04-07", MET),
                        SetAsideReason.DUF_NUMBER_FAILS_CHECK),
                "the last digit is one too high, in the form and in the letter: taken in, never refused");
    }

    private static Letter numbersDisagree() {
        return unclear(
                "set-aside-nb-text-pdf-numbers-disagree",
                LetterFile.typed("Klage på vedtak.pdf", "amina-appeal", Typeface.PLAIN),
                appeal(SenderIntent.AMINA, DecisionIntent.AMINAS, DemoCases.INGA_SOMMA),
                new Outcome(
                        "2026-03-26T07:50", ending("2026-04-02", "2026-04-07", MET), SetAsideReason.NUMBERS_DISAGREE),
                "the number typed is another person's than the one in the letter: a question, never a guess");
    }

    private static Letter noNumber() {
        return unclear(
                "set-aside-nb-docx-no-number",
                LetterFile.docx("Dokument1.docx", () -> Docx.of(LetterText.named("no-number-appeal"))),
                new LetterIntent(
                        "APPEAL",
                        List.of(),
                        Optional.of(new DecisionIntent("UDI", Optional.empty(), Optional.of("2026-11-09"))),
                        new SenderIntent(
                                "APPLICANT", "Hodan Warsame", "hodan.warsame@example.com", "+4790009008", "nb"),
                        Optional.empty()),
                new Outcome(
                        "2026-11-17T20:20", ending("2026-11-30", "2026-11-30", MET), SetAsideReason.DUF_NUMBER_MISSING),
                "she has not found her number: taken in, and a person looks for the case");
    }

    /** What differs between these letters; all are unsigned and in bokmål. */
    private record Outcome(String sentAt, ExpectedDeadline deadline, SetAsideReason reason) {}

    private static Letter unclear(String name, LetterFile file, LetterIntent intent, Outcome outcome, String why) {
        return new Letter(
                name,
                file,
                List.of(),
                intent,
                upload(outcome.sentAt()),
                new Expected(NOT_SIGNED, BOKMAL, outcome.deadline(), ExpectedDestination.setAside(outcome.reason())),
                why);
    }
}

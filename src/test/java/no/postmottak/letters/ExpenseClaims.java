package no.postmottak.letters;

import static no.postmottak.admission.Outcome.MET;
import static no.postmottak.admission.Outcome.NOT_MET;
import static no.postmottak.letters.Expected.NOT_SIGNED;
import static no.postmottak.letters.Expected.SIGNED_BY_HAND;
import static no.postmottak.letters.ExpectedDeadline.ending;
import static no.postmottak.letters.ExpectedDestination.routed;
import static no.postmottak.letters.ExpectedLanguage.BOKMAL;
import static no.postmottak.letters.ExpectedLanguage.ENGLISH;
import static no.postmottak.letters.LetterIntent.expenseClaim;
import static no.postmottak.letters.Sending.upload;

import java.util.List;

/** Claims for the costs of an appeal that was granted: three weeks from the new decision, to the body that made it. */
final class ExpenseClaims {

    private ExpenseClaims() {}

    static List<Letter> all() {
        return List.of(byTheLawyer(), onTheLastDay(), lateWithoutReceipts());
    }

    private static Letter byTheLawyer() {
        return new Letter(
                "expense-claim-nb-text-pdf-lawyer",
                LetterFile.typed("Krav om dekning av sakskostnader.pdf", "mensah-claim", Typeface.SERIF),
                List.of(LetterFile.typed("Salæroppgave.pdf", "mensah-bill", Typeface.SERIF)),
                expenseClaim(SenderIntent.KARI_LUND, DecisionIntent.DANIELS, DemoCases.DANIEL_MENSAH),
                upload("2026-11-20T10:20"),
                new Expected(
                        NOT_SIGNED,
                        BOKMAL,
                        ending("2026-12-02", "2026-12-02", MET),
                        routed("UDI", DemoCases.DANIEL_MENSAH)),
                "nine days after the changed decision, with a bill that says when, what and how long");
    }

    private static Letter onTheLastDay() {
        return new Letter(
                "expense-claim-nb-scan-signed-last-minute",
                LetterFile.pdf(
                        "krav.pdf",
                        () -> Scanner.pdf(
                                Paper.printed(LetterText.named("mensah-last-day"), Typeface.PLAIN, Scanner.DPI)
                                        .signedBy("Daniel Mensah", Hand.PROUD),
                                810)),
                List.of(LetterFile.pdf(
                        "kvitteringer.pdf",
                        () -> Scanner.pdf(
                                Paper.printed(LetterText.named("receipts"), Typeface.TYPEWRITER, Scanner.DPI), 811))),
                expenseClaim(SenderIntent.DANIEL, DecisionIntent.DANIELS, DemoCases.DANIEL_MENSAH),
                upload("2026-12-02T23:59"),
                new Expected(
                        SIGNED_BY_HAND,
                        BOKMAL.orUnsure(),
                        ending("2026-12-02", "2026-12-02", MET),
                        routed("UDI", DemoCases.DANIEL_MENSAH)),
                "Wednesday 11 November and three weeks is Wednesday 2 December, which runs until midnight in Oslo");
    }

    private static Letter lateWithoutReceipts() {
        return new Letter(
                "expense-claim-en-text-pdf-late",
                LetterFile.typed("expenses.pdf", "mensah-own-claim", Typeface.TYPEWRITER),
                List.of(),
                expenseClaim(SenderIntent.DANIEL, DecisionIntent.DANIELS, DemoCases.DANIEL_MENSAH),
                upload("2026-12-03T00:01"),
                new Expected(
                        NOT_SIGNED,
                        ENGLISH,
                        ending("2026-12-02", "2026-12-02", NOT_MET),
                        routed("UDI", DemoCases.DANIEL_MENSAH)),
                "a minute into Thursday is late, and no receipt is enclosed: both are told, and it is passed on");
    }
}

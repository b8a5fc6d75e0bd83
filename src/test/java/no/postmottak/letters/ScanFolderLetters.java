package no.postmottak.letters;

import static no.postmottak.admission.Outcome.MET;
import static no.postmottak.admission.Outcome.UNSURE;
import static no.postmottak.letters.Expected.NOT_SIGNED;
import static no.postmottak.letters.Expected.SIGNED_BY_HAND;
import static no.postmottak.letters.ExpectedDeadline.ending;
import static no.postmottak.letters.ExpectedDestination.routed;
import static no.postmottak.letters.ExpectedLanguage.BOKMAL;
import static no.postmottak.letters.ExpectedLanguage.ENGLISH;
import static no.postmottak.letters.LetterIntent.appeal;
import static no.postmottak.letters.Sending.scan;

import java.util.List;

/** Paper that came by post and was scanned at the counter: nobody typed anything, the number stands in the letter. */
final class ScanFolderLetters {

    private ScanFolderLetters() {}

    static List<Letter> all() {
        return List.of(signed(), unsigned(), oldFax());
    }

    private static Letter signed() {
        return new Letter(
                "scan-folder-nb-scan-signed",
                LetterFile.pdf(
                        "20261123-0001.pdf",
                        () -> Scanner.pdf(
                                Paper.printed(LetterText.named("somma-scan"), Typeface.SERIF, Scanner.DPI)
                                        .signedBy("Ingá Somma", Hand.LOOPED),
                                705)),
                List.of(),
                appeal(SenderIntent.INGA, DecisionIntent.INGAS, DemoCases.INGA_SOMMA),
                scan("2026-11-23T08:55"),
                new Expected(
                        SIGNED_BY_HAND,
                        BOKMAL.orUnsure(),
                        ending("2026-11-27", "2026-11-27", MET, UNSURE),
                        routed("UDI", DemoCases.INGA_SOMMA)),
                "no postmark is known, but what was scanned on Monday was posted before Friday");
    }

    private static Letter unsigned() {
        return new Letter(
                "scan-folder-nb-scan-unsigned",
                LetterFile.pdf(
                        "20261124-0002.pdf",
                        () -> Scanner.pdf(
                                Paper.printed(LetterText.named("demir-scan"), Typeface.BOOK, Scanner.DPI), 600)),
                List.of(),
                appeal(SenderIntent.BARAN, DecisionIntent.DEMIRS, DemoCases.BARAN_DEMIR),
                scan("2026-11-24T08:56"),
                new Expected(
                        NOT_SIGNED,
                        BOKMAL.orUnsure(),
                        ending("2026-11-26", "2026-11-26", MET, UNSURE),
                        routed("UDI", DemoCases.BARAN_DEMIR)),
                "nothing but the printed name stands under the closing");
    }

    private static Letter oldFax() {
        return new Letter(
                "scan-folder-en-fax-signed-after-the-last-day",
                LetterFile.tiff(
                        "20251230-0003.tif",
                        () -> Fax.tiff(
                                Paper.printed(LetterText.named("nguyen-christmas"), Typeface.BOOK, Fax.DPI)
                                        .signedBy("Thi Lan Nguyen", Hand.HURRIED),
                                1230)),
                List.of(),
                appeal(SenderIntent.LAN, DecisionIntent.LANS, DemoCases.THI_LAN_NGUYEN),
                scan("2025-12-30T09:10"),
                new Expected(
                        SIGNED_BY_HAND,
                        ENGLISH.orUnsure(),
                        ending("2025-12-25", "2025-12-29", UNSURE),
                        routed("UDI", DemoCases.THI_LAN_NGUYEN)),
                "scanned the day after the last day; when it was sent, nobody at the counter knows");
    }
}

package no.postmottak.letters;

import static no.postmottak.admission.Outcome.MET;
import static no.postmottak.admission.Outcome.NOT_MET;
import static no.postmottak.letters.Expected.NOT_SIGNED;
import static no.postmottak.letters.Expected.SIGNED_BY_HAND;
import static no.postmottak.letters.ExpectedDeadline.ending;
import static no.postmottak.letters.ExpectedDestination.routed;
import static no.postmottak.letters.ExpectedLanguage.BOKMAL;
import static no.postmottak.letters.ExpectedLanguage.NYNORSK;
import static no.postmottak.letters.LetterIntent.appeal;
import static no.postmottak.letters.Sending.upload;

import java.util.List;

/** Appeals in bokmål and nynorsk: in time, on the last day and a minute after it, over Easter, by one person and by two. */
final class NorwegianAppeals {

    private NorwegianAppeals() {}

    static List<Letter> all() {
        return List.of(
                typedInTime(),
                scannedOnTheLastDay(),
                photographedAMinuteLate(),
                byTwoPeople(),
                inNynorsk(),
                dayUnknown());
    }

    private static Letter typedInTime() {
        return new Letter(
                "appeal-nb-text-pdf-unsigned-in-time",
                LetterFile.typed("Klage på vedtak.pdf", "amina-appeal", Typeface.SERIF),
                List.of(),
                appeal(SenderIntent.AMINA, DecisionIntent.AMINAS, "1900 000001 08"),
                upload("2026-03-25T12:00"),
                new Expected(
                        NOT_SIGNED,
                        BOKMAL,
                        ending("2026-04-02", "2026-04-07", MET),
                        routed("UDI", DemoCases.AMINA_YUSUF)),
                "thirteen days after notice; only the name is printed under it; a UDI decision goes to UDI");
    }

    private static Letter scannedOnTheLastDay() {
        return new Letter(
                "appeal-nb-scan-signed-last-minute-over-easter",
                LetterFile.pdf(
                        "skann_0407.pdf",
                        () -> Scanner.pdf(
                                Paper.printed(LetterText.named("amina-easter"), Typeface.BOOK, Scanner.DPI)
                                        .signedBy("Amina Yusuf", Hand.ROUND),
                                407)),
                List.of(),
                appeal(SenderIntent.AMINA, DecisionIntent.AMINAS, DemoCases.AMINA_YUSUF),
                upload("2026-04-07T23:59"),
                new Expected(
                        SIGNED_BY_HAND,
                        BOKMAL.orUnsure(),
                        ending("2026-04-02", "2026-04-07", MET),
                        routed("UDI", DemoCases.AMINA_YUSUF)),
                "Thursday 12 March and three weeks is Maundy Thursday; Good Friday, Saturday, Easter Sunday and"
                        + " Monday are days off; Tuesday runs until midnight in Oslo");
    }

    private static Letter photographedAMinuteLate() {
        return new Letter(
                "appeal-nb-photo-signed-one-minute-late",
                LetterFile.jpeg(
                        "IMG_2041.jpg",
                        () -> Phone.jpeg(
                                Paper.printed(LetterText.named("amina-late"), Typeface.SANS, Phone.DPI)
                                        .signedBy("Amina Yusuf", Hand.ROUND),
                                2041)),
                List.of(),
                appeal(SenderIntent.AMINA, DecisionIntent.AMINAS, DemoCases.AMINA_YUSUF),
                upload("2026-04-08T00:01"),
                new Expected(
                        SIGNED_BY_HAND,
                        BOKMAL.orUnsure(),
                        ending("2026-04-02", "2026-04-07", NOT_MET),
                        routed("UDI", DemoCases.AMINA_YUSUF)),
                "a minute into Wednesday is late, and a late appeal is passed on all the same: an officer decides");
    }

    private static Letter byTwoPeople() {
        return new Letter(
                "appeal-nb-scan-signed-family-of-two",
                LetterFile.pdf("felles klage.pdf", () -> familyOfTwoScanned(506)),
                List.of(),
                appeal(SenderIntent.LEYLA, DecisionIntent.DEMIRS, "1900 000005 06", "1900 000006 00"),
                upload("2026-11-18T20:14"),
                new Expected(
                        SIGNED_BY_HAND,
                        BOKMAL.orUnsure(),
                        ending("2026-11-26", "2026-11-26", MET),
                        routed("UDI", DemoCases.LEYLA_DEMIR, DemoCases.BARAN_DEMIR)),
                "one letter about two people is filed on both; Thursday 5 November and three weeks is a working day");
    }

    /** The same paper on the glass of a scanner, each time a little differently. */
    static byte[] familyOfTwoScanned(long seed) {
        return Scanner.pdf(
                Paper.printed(LetterText.named("demir-family"), Typeface.SERIF, Scanner.DPI)
                        .signedBy("Leyla Demir", Hand.LOOPED)
                        .signedBy("Baran Demir", Hand.HURRIED),
                seed);
    }

    private static Letter inNynorsk() {
        return new Letter(
                "appeal-nn-docx-unsigned",
                LetterFile.docx("Klage nynorsk.docx", () -> Docx.of(LetterText.named("demir-nynorsk"))),
                List.of(),
                appeal(SenderIntent.LEYLA, DecisionIntent.DEMIRS, DemoCases.LEYLA_DEMIR, DemoCases.BARAN_DEMIR),
                upload("2026-11-20T09:30"),
                new Expected(
                        NOT_SIGNED,
                        NYNORSK,
                        ending("2026-11-26", "2026-11-26", MET),
                        routed("UDI", DemoCases.LEYLA_DEMIR, DemoCases.BARAN_DEMIR)),
                "nynorsk is Norwegian; nobody can sign a word processor's file with a pen");
    }

    private static Letter dayUnknown() {
        return new Letter(
                "appeal-nb-text-pdf-day-of-receipt-unknown",
                LetterFile.typed("klage.pdf", "tkachenko-unknown", Typeface.PLAIN),
                List.of(),
                appeal(
                        SenderIntent.OLENA,
                        DecisionIntent.receivedSomeDay("UDI", "2026-10-29"),
                        DemoCases.OLENA_TKACHENKO),
                upload("2026-11-25T18:05"),
                new Expected(NOT_SIGNED, BOKMAL, ExpectedDeadline.unknown(), routed("UDI", DemoCases.OLENA_TKACHENKO)),
                "27 days after the decision was made: in time if it took a week to arrive, late if a day; neither the"
                        + " record nor the sender says which");
    }
}

package no.postmottak.letters;

import static no.postmottak.admission.Outcome.MET;
import static no.postmottak.letters.Expected.SIGNED_BY_HAND;
import static no.postmottak.letters.ExpectedDeadline.ending;
import static no.postmottak.letters.ExpectedDestination.routed;
import static no.postmottak.letters.ExpectedLanguage.ENGLISH;
import static no.postmottak.letters.LetterIntent.appeal;
import static no.postmottak.letters.Sending.upload;

import java.util.List;

/** Appeals in English: against the police, an embassy and UDI, over Christmas and on days in between. */
final class EnglishAppeals {

    private EnglishAppeals() {}

    static List<Letter> all() {
        return List.of(againstThePolice(), againstAnEmbassy(), faxedAfterChristmas());
    }

    private static Letter againstThePolice() {
        return new Letter(
                "appeal-en-scan-signed-police",
                LetterFile.pdf(
                        "appeal.pdf",
                        () -> Scanner.pdf(
                                Paper.printed(LetterText.named("selam-police"), Typeface.PLAIN, Scanner.DPI)
                                        .signedBy("Selam Tesfay", Hand.SHAKY),
                                307)),
                List.of(),
                appeal(SenderIntent.SELAM, DecisionIntent.SELAMS, "190000 000307"),
                upload("2026-11-16T15:42"),
                new Expected(
                        SIGNED_BY_HAND,
                        ENGLISH.orUnsure(),
                        ending("2026-11-23", "2026-11-23", MET),
                        routed("POLICE:oslo", DemoCases.SELAM_TESFAY)),
                "an appeal goes to the police district that decided; Monday 2 November and three weeks is a Monday");
    }

    private static Letter againstAnEmbassy() {
        return new Letter(
                "appeal-en-photo-signed-embassy",
                LetterFile.jpeg(
                        "20261115_191204.jpg",
                        () -> Phone.jpeg(
                                Paper.printed(LetterText.named("haddad-embassy"), Typeface.BOOK, Phone.DPI)
                                        .signedBy("Omar Haddad", Hand.PROUD),
                                1115)),
                List.of(),
                appeal(SenderIntent.OMAR, DecisionIntent.OMARS, DemoCases.OMAR_HADDAD),
                upload("2026-11-15T19:20"),
                new Expected(
                        SIGNED_BY_HAND,
                        ENGLISH.orUnsure(),
                        ending("2026-11-24", "2026-11-24", MET),
                        routed("MISSION:ankara", DemoCases.OMAR_HADDAD)),
                "an appeal against an embassy's decision is handed on to that embassy");
    }

    private static Letter faxedAfterChristmas() {
        return new Letter(
                "appeal-en-fax-signed-last-day-over-christmas",
                LetterFile.tiff(
                        "fax00017.tif",
                        () -> Fax.tiff(
                                Paper.printed(LetterText.named("nguyen-christmas"), Typeface.SANS, Fax.DPI)
                                        .signedBy("Thi Lan Nguyen", Hand.HURRIED),
                                17)),
                List.of(),
                appeal(SenderIntent.LAN, DecisionIntent.LANS, DemoCases.THI_LAN_NGUYEN),
                upload("2025-12-29T16:00"),
                new Expected(
                        SIGNED_BY_HAND,
                        ENGLISH.orUnsure(),
                        ending("2025-12-25", "2025-12-29", MET),
                        routed("UDI", DemoCases.THI_LAN_NGUYEN)),
                "three weeks end on Christmas Day, a Thursday; the 26th is a holiday, then comes a weekend");
    }
}

package no.postmottak.letters;

import static no.postmottak.admission.Outcome.MET;
import static no.postmottak.letters.Expected.NOT_SIGNED;
import static no.postmottak.letters.Expected.SIGNED_BY_HAND;
import static no.postmottak.letters.ExpectedDeadline.ending;
import static no.postmottak.letters.ExpectedDestination.routed;
import static no.postmottak.letters.ExpectedLanguage.neverRefused;
import static no.postmottak.letters.ExpectedLanguage.notAccepted;
import static no.postmottak.letters.LetterIntent.appeal;
import static no.postmottak.letters.Sending.upload;

import java.util.List;

/** Appeals in languages the authorities do not ask for, and in those they must take: none of them is stopped. */
final class AppealsInOtherLanguages {

    private AppealsInOtherLanguages() {}

    static List<Letter> all() {
        return List.of(ukrainian(), arabic(), tigrinya(), northernSami(), swedish());
    }

    private static Letter ukrainian() {
        return new Letter(
                "appeal-uk-text-pdf",
                LetterFile.typed("Скарга.pdf", "tkachenko-ukrainian", Typeface.SANS),
                List.of(),
                appeal(
                        SenderIntent.OLENA,
                        DecisionIntent.of("UDI", "2026-10-29", "2026-11-04"),
                        DemoCases.OLENA_TKACHENKO),
                upload("2026-11-12T11:11"),
                new Expected(
                        NOT_SIGNED,
                        notAccepted("uk"),
                        ending("2026-11-25", "2026-11-25", MET),
                        routed("UDI", DemoCases.OLENA_TKACHENKO)),
                "appeals are written in Norwegian or English: the sender is told, the letter goes on");
    }

    private static Letter arabic() {
        return new Letter(
                "appeal-ar-docx",
                LetterFile.docx("استئناف.docx", () -> Docx.rightToLeft(LetterText.named("haddad-arabic"))),
                List.of(),
                appeal(SenderIntent.OMAR, DecisionIntent.OMARS, DemoCases.OMAR_HADDAD),
                upload("2026-11-16T08:00"),
                new Expected(
                        NOT_SIGNED,
                        notAccepted("ar"),
                        ending("2026-11-24", "2026-11-24", MET),
                        routed("MISSION:ankara", DemoCases.OMAR_HADDAD)),
                "Arabic is not asked for; the embassy that decided receives it all the same");
    }

    private static Letter tigrinya() {
        return new Letter(
                "appeal-ti-odt",
                LetterFile.odt("ይግባይ.odt", () -> Odt.of(LetterText.named("selam-tigrinya"))),
                List.of(),
                appeal(SenderIntent.SELAM, DecisionIntent.SELAMS, DemoCases.SELAM_TESFAY),
                upload("2026-11-17T13:37"),
                new Expected(
                        NOT_SIGNED,
                        notAccepted("ti"),
                        ending("2026-11-23", "2026-11-23", MET),
                        routed("POLICE:oslo", DemoCases.SELAM_TESFAY)),
                "Tigrinya is not asked for; the police district that decided receives it all the same");
    }

    private static Letter northernSami() {
        return new Letter(
                "appeal-se-text-pdf",
                LetterFile.typed("váidda.pdf", "somma-sami", Typeface.SERIF),
                List.of(),
                appeal(SenderIntent.INGA, DecisionIntent.INGAS, DemoCases.INGA_SOMMA),
                upload("2026-11-18T10:00"),
                new Expected(
                        NOT_SIGNED,
                        neverRefused("se"),
                        ending("2026-11-27", "2026-11-27", MET),
                        routed("UDI", DemoCases.INGA_SOMMA)),
                "Sámi is equal to Norwegian by the Sámi Act, and must never be called a wrong language");
    }

    private static Letter swedish() {
        return new Letter(
                "appeal-sv-scan-signed-by-a-sister",
                LetterFile.pdf(
                        "överklagande.pdf",
                        () -> Scanner.pdf(
                                Paper.printed(LetterText.named("nguyen-sister"), Typeface.SERIF, Scanner.DPI)
                                        .signedBy("Thi Mai Nguyen", Hand.LOOPED),
                                211)),
                List.of(),
                appeal(
                        new SenderIntent(
                                "FAMILY_OR_OTHER", "Thi Mai Nguyen", "mai.nguyen@example.com", "+46700000904", "nb"),
                        DecisionIntent.LANS,
                        DemoCases.THI_LAN_NGUYEN),
                upload("2025-12-22T21:00"),
                new Expected(
                        SIGNED_BY_HAND,
                        neverRefused("sv"),
                        ending("2025-12-25", "2025-12-29", MET),
                        routed("UDI", DemoCases.THI_LAN_NGUYEN)),
                "Swedish is taken by the Nordic Language Convention; whether a sister may appeal, a person asks");
    }
}

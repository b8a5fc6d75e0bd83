package no.postmottak.letters;

import static no.postmottak.letters.Expected.NOT_SIGNED;
import static no.postmottak.letters.Expected.SIGNED_BY_HAND;
import static no.postmottak.letters.ExpectedDestination.routed;
import static no.postmottak.letters.ExpectedLanguage.BOKMAL;
import static no.postmottak.letters.ExpectedLanguage.ENGLISH;
import static no.postmottak.letters.ExpectedLanguage.NYNORSK;
import static no.postmottak.letters.LetterIntent.errand;
import static no.postmottak.letters.Sending.upload;

import java.util.List;
import no.postmottak.review.SetAsideReason;

/** What else people send: more documents, a request for reversal, a withdrawal, an application for a work permit. */
final class OtherErrands {

    private OtherErrands() {}

    static List<Letter> all() {
        return List.of(documentsToUdi(), documentsToUne(), reversal(), withdrawal(), workPermit());
    }

    private static Letter documentsToUdi() {
        return new Letter(
                "supporting-documents-nb-text-pdf-udi",
                LetterFile.typed("Nye opplysninger.pdf", "amina-documents", Typeface.SANS),
                List.of(LetterFile.typed("lønnsslipp april.pdf", "payslip", Typeface.TYPEWRITER)),
                errand("SUPPORTING_DOCUMENTS", SenderIntent.AMINA, DemoCases.AMINA_YUSUF),
                upload("2026-05-04T17:45"),
                new Expected(NOT_SIGNED, BOKMAL, ExpectedDeadline.none(), routed("UDI", DemoCases.AMINA_YUSUF)),
                "while UDI has the case, new documents go to UDI");
    }

    private static Letter documentsToUne() {
        return new Letter(
                "supporting-documents-nn-odt-une",
                LetterFile.odt("Nye dokument.odt", () -> Odt.of(LetterText.named("kovalenko-documents"))),
                List.of(),
                errand("SUPPORTING_DOCUMENTS", SenderIntent.OLEKSANDR, "1900 000002 02"),
                upload("2026-11-19T22:10"),
                new Expected(
                        NOT_SIGNED, NYNORSK, ExpectedDeadline.none(), routed("UNE", DemoCases.OLEKSANDR_KOVALENKO)),
                "the case has been forwarded, so that new documents go to UNE");
    }

    private static Letter reversal() {
        return new Letter(
                "reversal-request-en-text-pdf-une",
                LetterFile.typed("Request for reversal.pdf", "said-reversal", Typeface.BOOK),
                List.of(),
                errand("REVERSAL_REQUEST", SenderIntent.MARIAM, DemoCases.MARIAM_SAID),
                upload("2026-11-27T08:15"),
                new Expected(NOT_SIGNED, ENGLISH, ExpectedDeadline.none(), routed("UNE", DemoCases.MARIAM_SAID)),
                "UNE said no on appeal, so that it alone can reverse the decision");
    }

    private static Letter withdrawal() {
        return new Letter(
                "withdrawal-nb-scan-signed-npis",
                LetterFile.pdf(
                        "trekker soknad.pdf",
                        () -> Scanner.pdf(
                                Paper.printed(LetterText.named("selam-withdrawal"), Typeface.SANS, Scanner.DPI)
                                        .signedBy("Selam Tesfay", Hand.SHAKY),
                                1911)),
                List.of(),
                errand("WITHDRAWAL", SenderIntent.SELAM, DemoCases.SELAM_TESFAY),
                upload("2026-11-19T12:00"),
                new Expected(
                        SIGNED_BY_HAND,
                        BOKMAL.orUnsure(),
                        ExpectedDeadline.none(),
                        ExpectedDestination.setAside(SetAsideReason.WITHDRAWAL_NEEDS_A_PERSON)),
                "a signed withdrawal of an application for protection goes to the Police Immigration Service once a person has confirmed it");
    }

    private static Letter workPermit() {
        return new Letter(
                "work-permit-nb-text-pdf-police-where-she-lives",
                LetterFile.typed("arbeidstillatelse.pdf", "selam-work", Typeface.PLAIN),
                List.of(),
                errand("WORK_PERMIT_APPLICATION", SenderIntent.SELAM, DemoCases.SELAM_TESFAY)
                        .livingAt("7041"),
                upload("2026-11-24T11:00"),
                new Expected(
                        NOT_SIGNED,
                        BOKMAL,
                        ExpectedDeadline.none(),
                        routed("POLICE:trondelag", DemoCases.SELAM_TESFAY)),
                "the form goes to the police where the asylum seeker lives, Trondheim, and not to UDI or Oslo");
    }
}

package no.postmottak.letters;

import static no.postmottak.admission.Outcome.MET;
import static no.postmottak.letters.Expected.DOUBTFUL;
import static no.postmottak.letters.Expected.NOT_SIGNED;
import static no.postmottak.letters.Expected.SIGNED_ELECTRONICALLY;
import static no.postmottak.letters.ExpectedDeadline.ending;
import static no.postmottak.letters.ExpectedDestination.routed;
import static no.postmottak.letters.ExpectedLanguage.BOKMAL;
import static no.postmottak.letters.ExpectedLanguage.ENGLISH;
import static no.postmottak.letters.LetterIntent.appeal;
import static no.postmottak.letters.Sending.upload;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.postmottak.signature.SignatureVerdict;

/** Appeals by a lawyer with electronic signatures: sound, from nowhere, broken in two ways, and an empty field. */
final class ElectronicAppeals {

    private static final String LAWYER = "Kari Lund";

    private ElectronicAppeals() {}

    static List<Letter> all() {
        return List.of(sound(), issuerUnknown(), writtenOver(), oneByteChanged(), emptyField());
    }

    private static Letter sound() {
        return byTheLawyer(
                "appeal-nb-electronically-signed",
                () -> norwegian(ThrowAwayAuthority.known()),
                new Outcome(SIGNED_ELECTRONICALLY, BOKMAL, "2026-03-30T14:05"),
                "intact, and the chain ends at a configured anchor");
    }

    private static Letter issuerUnknown() {
        return byTheLawyer(
                "appeal-en-electronically-signed-issuer-unknown",
                () -> SignedPdf.of(
                        TextPdf.of(LetterText.named("lund-english"), Typeface.BOOK),
                        ThrowAwayAuthority.unknown().signatory(LAWYER),
                        upload("2026-03-31T09:00").sentAt()),
                new Outcome(DOUBTFUL, ENGLISH, "2026-03-31T09:01"),
                "intact, but nobody knows who vouches for the signer: shown to a person");
    }

    private static Letter writtenOver() {
        return byTheLawyer(
                "appeal-nb-electronically-signed-then-written-over",
                () -> Tampering.writtenOver(
                        norwegian(ThrowAwayAuthority.known()), lastDemand(), "Klagen trekkes, og saken kan avsluttes."),
                new Outcome(DOUBTFUL, BOKMAL, "2026-03-30T15:00"),
                "a later revision lays other words over the signed ones: broken, and never silently unsigned");
    }

    private static Letter oneByteChanged() {
        return byTheLawyer(
                "appeal-nb-electronically-signed-then-one-byte-changed",
                () -> Tampering.oneByteChanged(norwegian(ThrowAwayAuthority.known())),
                new Outcome(DOUBTFUL, BOKMAL, "2026-03-30T15:30"),
                "the digest no longer fits: broken, and never silently unsigned");
    }

    private static Letter emptyField() {
        return byTheLawyer(
                "appeal-en-empty-signature-field",
                () -> Tampering.withEmptySignatureField(TextPdf.of(LetterText.named("lund-english"), Typeface.SANS)),
                new Outcome(NOT_SIGNED, ENGLISH, "2026-03-31T12:00"),
                "a field to sign in that nobody has signed in is no signature");
    }

    private static TypedLine lastDemand() {
        return TypedPage.of(LetterText.named("lund-appeal"), Typeface.SERIF).lines().stream()
                .filter(line -> line.words().startsWith("Det bes om"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] norwegian(ThrowAwayAuthority authority) {
        return SignedPdf.of(
                TextPdf.of(LetterText.named("lund-appeal"), Typeface.SERIF),
                authority.signatory(LAWYER),
                upload("2026-03-30T14:00").sentAt());
    }

    /** What differs between these letters. */
    private record Outcome(Set<SignatureVerdict.Answer> signature, ExpectedLanguage language, String sentAt) {}

    private static Letter byTheLawyer(String name, Supplier<byte[]> content, Outcome outcome, String why) {
        return new Letter(
                name,
                LetterFile.pdf("Klage Yusuf signert.pdf", content),
                List.of(),
                appeal(SenderIntent.KARI_LUND, DecisionIntent.AMINAS, DemoCases.AMINA_YUSUF),
                upload(outcome.sentAt()),
                new Expected(
                        outcome.signature(),
                        outcome.language(),
                        ending("2026-04-02", "2026-04-07", MET),
                        routed("UDI", DemoCases.AMINA_YUSUF)),
                why);
    }
}

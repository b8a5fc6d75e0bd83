package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.worker.SigningDesk.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** For every rule of the gate a file signed by a trusted person that breaks this rule and no other. */
class GateRuleTest {

    private static final ThrowAwayIssuer ISSUER = new ThrowAwayIssuer("Test issuer");
    private static final Credential KARI = ISSUER.person("Kari Nordmann");
    private static final Form PROPER = Form.proper(KARI);
    private static final Pattern HEXADECIMAL = Pattern.compile("(?<=/Contents <)[0-9a-f]+");

    /** What EU DSS sees as well, however the file is made (docs/signatures.md says why). */
    private static final Set<GateRule> SEEN_TWICE = EnumSet.of(
            GateRule.HEADER,
            GateRule.GAP,
            GateRule.CONTENTS_EMPTY,
            GateRule.CONTENTS_NOT_ONE_MESSAGE,
            GateRule.SIGNER_COUNT);

    @Test
    void theSameFileWithNothingOddIsSigned() {
        assertThat(new Judged(new HandmadePdf().signed(PROPER), ISSUER.asAnchor()).answer())
                .isEqualTo(Answer.SIGNED);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAFileThatBreaksItAloneAndIsNotCalledSigned(GateRule rule) {
        var judged = new Judged(breaking(rule), ISSUER.asAnchor());

        assertThat(judged.broken()).containsExactly(rule);
        assertThat(judged.answer()).isEqualTo(Answer.UNSURE);
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheRuleTheFileWouldBeCalledSignedUnlessDssSeesItToo(GateRule rule) {
        var judged = new Judged(breaking(rule), ISSUER.asAnchor());

        assertThat(judged.isTrustedByDss()).isEqualTo(!SEEN_TWICE.contains(rule));
        assertThat(judged.answerWithout(rule)).isEqualTo(SEEN_TWICE.contains(rule) ? Answer.UNSURE : Answer.SIGNED);
    }

    /** Were EU DSS to overlook all there is, the rule holds the file by itself, and nothing else does. */
    @ParameterizedTest
    @EnumSource
    void theGateAloneHoldsTheFileByThisRuleAndByNoOther(GateRule rule) {
        var judged = new Judged(breaking(rule), ISSUER.asAnchor());

        assertThat(judged.answerOfTheGateAlone()).isEqualTo(Answer.UNSURE);
        assertThat(judged.answerOfTheGateAloneWithout(rule)).isEqualTo(Answer.SIGNED);
    }

    /** Whatever is odd about a gap, EU DSS sees it too: it holds the contents against the very bytes left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""      | " "
            " "     | ""
            ""      | "\n"
            ""      | "%x\n"
            ""      | "<>"
            ""      | ">"
            "<>"    | ""
            "<00>"  | ""
            "<"     | ""
            """)
    void noOddGapPassesEither(String before, String after) {
        var judged = new Judged(new HandmadePdf().withGap(before, after).signed(PROPER), ISSUER.asAnchor());

        assertThat(judged.broken()).contains(GateRule.GAP);
        assertThat(judged.isTrustedByDss()).isFalse();
    }

    @Test
    void whatStandsBehindAMessageAloneDecidesWhetherItsPaddingIsTakenOff() {
        var padded = new byte[] {0x30, 0x03, 0x02, 0x01, 0x05, 0, 0};
        var followed = new byte[] {0x30, 0x03, 0x02, 0x01, 0x05, 0, 0x41};

        assertThat(PaddedMessages.withoutPadding(padded)).hasSize(5);
        assertThat(PaddedMessages.withoutPadding(followed)).isSameAs(followed);
        assertThat(new Judged(new HandmadePdf().behindTheMessage("00").signed(PROPER), ISSUER.asAnchor()).answer())
                .isEqualTo(Answer.SIGNED);
    }

    private static byte[] breaking(GateRule rule) {
        var handmade = new HandmadePdf();
        return switch (rule) {
            case HEADER -> handmade.startingWith("\n%PDF-1.7\n").signed(PROPER);
            case BYTE_RANGE -> handmade.withRange("[0 %d. %d %d]").signed(PROPER);
            case GAP -> handmade.withGap("", " /Name (Ola)").signed(PROPER);
            case CONTENTS_EMPTY -> emptied(handmade.signed(PROPER));
            case CONTENTS_NOT_ONE_MESSAGE -> handmade.behindTheMessage("41").signed(PROPER);
            case SIGNER_COUNT ->
                handmade.signed(new Form("ETSI.CAdES.detached", false, List.of(KARI, ISSUER.person("Ola Nordmann"))));
            case EMBEDDED_CONTENT -> handmade.signed(new Form("ETSI.CAdES.detached", true, List.of(KARI)));
            case SUB_FILTER -> handmade.signed(new Form("adbe.x509.rsa_sha1", false, List.of(KARI)));
            case BYTE_RANGE_COUNT -> handmade.with("% /ByteRange [0 1 2 3]\n").signed(PROPER);
            case LATER_CHANGES -> SigningDesk.writtenOnLater(handmade.signed(PROPER));
            case TOO_MANY -> signedTwentyOneTimes();
        };
    }

    private static byte[] emptied(byte[] signed) {
        var zeros = HEXADECIMAL
                .matcher(new String(signed, ISO_8859_1))
                .replaceFirst(hexadecimal -> "0".repeat(hexadecimal.group().length()));
        return zeros.getBytes(ISO_8859_1);
    }

    private static byte[] signedTwentyOneTimes() {
        var letter = new HandmadePdf().signed(PROPER);
        for (var times = 1; times < 21; times++) {
            letter = SigningDesk.sign(letter, PROPER);
        }
        return letter;
    }
}

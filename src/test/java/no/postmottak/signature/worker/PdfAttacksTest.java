package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.worker.SigningDesk.Change;
import no.postmottak.signature.worker.SigningDesk.Form;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published attacks on signed PDFs, rebuilt: universal forgery, wrapping, incremental saving, certification. */
class PdfAttacksTest {

    private static final ThrowAwayIssuer ISSUER = new ThrowAwayIssuer("Test issuer");
    private static final Form PROPER = Form.proper(ISSUER.person("Kari Nordmann"));
    private static final byte[] SIGNED = new HandmadePdf().signed(PROPER);
    private static final Pattern CONTENTS = Pattern.compile("/Contents <[0-9a-f]+>");
    private static final Pattern RANGE = Pattern.compile("/ByteRange \\[0 (\\d+) (\\d+) (\\d+)\\] *");
    private static final Pattern VALUE = Pattern.compile(" /V 6 0 R");

    static Stream<Arguments> forgeries() {
        return Stream.of(
                attack("contents taken away", without(CONTENTS, "")),
                attack("contents named only", without(CONTENTS, "/Contents")),
                attack("contents null", without(CONTENTS, "/Contents null")),
                attack("contents empty", without(CONTENTS, "/Contents <>")),
                attack("contents one zero", without(CONTENTS, "/Contents <00>")),
                attack("byte range taken away", without(RANGE, "")),
                attack("byte range named only", without(RANGE, "/ByteRange ")),
                attack("byte range null", without(RANGE, "/ByteRange null ")),
                attack("byte range empty", without(RANGE, "/ByteRange [] ")),
                attack("byte range of nothing", without(RANGE, "/ByteRange [0 0 0 0] ")),
                attack("byte range before the file", without(RANGE, "/ByteRange [0 -1 -1 1] ")),
                attack("byte range of one part", without(RANGE, "/ByteRange [0 100] ")),
                attack("field emptied", without(VALUE, "")),
                attack("signed for another letter", pdf -> pdf.replace("(I appeal)", "(I accept)")));
    }

    static Stream<Arguments> wrappings() {
        return Stream.of(
                attack("second part moved behind new objects", pdf -> wrapped(pdf, false)),
                attack("second part moved, and the range hidden in a name", pdf -> wrapped(pdf, true)),
                attack("new words without a table", pdf -> pdf + newWords()),
                attack("new words and the old end", pdf -> pdf + newWords() + end(pdf)),
                attack("new words and a table", pdf -> pdf + newWords() + table(pdf)),
                attack("new words before a copied signature", pdf -> pdf + newWords() + copiedSignature(pdf)),
                attack("another file in front", pdf -> "%PDF-1.7\n" + newWords() + pdf));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"forgeries", "wrappings"})
    void anEditedFileIsNeverCalledSigned(String what, UnaryOperator<String> edit) {
        var attacked = edit.apply(new String(SIGNED, ISO_8859_1)).getBytes(ISO_8859_1);

        assertThat(new Judged(attacked, ISSUER.asAnchor()).answer()).as(what).isEqualTo(Answer.UNSURE);
    }

    static Stream<Arguments> savings() {
        return Stream.of(
                saving(0, "a page more", document -> {
                    document.addPage(new PDPage());
                    document.getPages().getCOSObject().setNeedToBeUpdated(true);
                }),
                saving(0, "the field taken away", document -> {
                    var form = document.getDocumentCatalog().getAcroForm().getCOSObject();
                    form.setItem(COSName.FIELDS, new COSArray());
                    form.setNeedToBeUpdated(true);
                }),
                saving(3, "evil annotation: a note over what was certified", document -> laid(document, "FreeText")),
                saving(3, "evil annotation: a stamp over what was certified", document -> laid(document, "Stamp")),
                saving(2, "sneaky signature: a second signature that shows other words", document -> {
                    var field = laid(document, "Widget");
                    field.setName(COSName.FT, "Sig");
                    var form = document.getDocumentCatalog().getAcroForm().getCOSObject();
                    form.getCOSArray(COSName.FIELDS).add(field);
                    form.setNeedToBeUpdated(true);
                }),
                saving(1, "a note over what nobody may change", document -> laid(document, "FreeText")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("savings")
    void aFileSavedOnTopOfWhatWasSignedIsNeverCalledSigned(int permission, String what, Change change) {
        var certified = new HandmadePdf().certifying(permission).signed(PROPER);

        assertThat(new Judged(certified, ISSUER.asAnchor()).answer()).isEqualTo(Answer.SIGNED);
        assertThat(new Judged(SigningDesk.later(certified, change), ISSUER.asAnchor()).answer())
                .as(what)
                .isEqualTo(Answer.UNSURE);
    }

    private static Arguments attack(String what, UnaryOperator<String> edit) {
        return Arguments.of(what, edit);
    }

    private static Arguments saving(int permission, String what, Change change) {
        return Arguments.of(permission, what, change);
    }

    private static UnaryOperator<String> without(Pattern part, String instead) {
        return pdf -> part.matcher(pdf).replaceFirst(instead);
    }

    /** The bytes that were signed stay as they are; a second byte range, in the gap, says that they lie elsewhere. */
    private static String wrapped(String pdf, boolean isHidden) {
        var range = RANGE.matcher(pdf);
        assertThat(range.find()).isTrue();
        var second = Integer.parseInt(range.group(2));
        var words = newWords();
        var name = isHidden ? "/Byte#52ange" : "/ByteRange";
        var moved = pdf.length() + 60 + words.length();
        var inTheGap = String.format(" %s [0 %s %010d %s] >>\nendobj\n", name, range.group(1), moved, range.group(3));
        var front = pdf.substring(0, second) + inTheGap + words;
        return front + " ".repeat(moved - front.length()) + pdf.substring(second);
    }

    private static String newWords() {
        return "4 0 obj\n<< /Length 39 >>\nstream\nBT /F1 12 Tf 72 700 Td (I accept) Tj ET\nendstream\nendobj\n";
    }

    private static String end(String pdf) {
        return pdf.substring(pdf.lastIndexOf("startxref"));
    }

    private static String table(String pdf) {
        var before = pdf.substring(pdf.lastIndexOf("startxref") + 10).split("\n", 2)[0];
        return String.format(
                "xref\n4 1\n%010d 00000 n \ntrailer\n<< /Size 7 /Root 1 0 R /Prev %s >>\nstartxref\n%d\n%%%%EOF\n",
                pdf.length(), before, pdf.length() + newWords().length());
    }

    private static String copiedSignature(String pdf) {
        return pdf.substring(pdf.indexOf("6 0 obj"), pdf.indexOf("xref\n0 7")) + end(pdf);
    }

    private static COSDictionary laid(PDDocument document, String kind) {
        var laid = new COSDictionary();
        laid.setName(COSName.TYPE, "Annot");
        laid.setName(COSName.SUBTYPE, kind);
        laid.setItem(COSName.CONTENTS, new COSString("and 1 000 000 kroner"));
        laid.setItem(COSName.RECT, new PDRectangle(72, 690, 200, 30));
        var page = document.getPage(0).getCOSObject();
        page.getCOSArray(COSName.ANNOTS).add(laid);
        page.setNeedToBeUpdated(true);
        return laid;
    }
}

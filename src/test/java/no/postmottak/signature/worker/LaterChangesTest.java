package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.worker.SigningDesk.Change;
import no.postmottak.signature.worker.SigningDesk.Form;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that may be done to a letter behind its signature without touching a signed byte. */
class LaterChangesTest {

    private static final ThrowAwayIssuer ISSUER = new ThrowAwayIssuer("Test issuer");
    private static final Form PROPER = Form.proper(ISSUER.person("Kari Nordmann"));
    private static final byte[] SIGNED = SigningDesk.sign(letter(), PROPER);

    static Stream<Arguments> changes() {
        return Stream.of(
                change("words on the page", document -> content(document, "BT (more) Tj ET")),
                change("a larger page", document -> page(document).setItem(COSName.MEDIA_BOX, new PDRectangle(9, 9))),
                change("a note on the page", document -> annotated(document, "FreeText", 100)),
                change("a stamp over the page", document -> annotated(document, "Stamp", 500)),
                change("a visible signature field", document -> signatureField(document, 500)),
                change(
                        "an invisible signature field that runs a script",
                        document -> signatureField(document, 0).setItem(COSName.AA, script())),
                change(
                        "a field to fill in",
                        document -> form(document).getCOSArray(COSName.FIELDS).add(field("Tx", 0))),
                change(
                        "fields drawn anew when opened",
                        document -> form(document).setBoolean(COSName.NEED_APPEARANCES, true)),
                change("a script run when opened", document -> root(document).setItem(COSName.OPEN_ACTION, script())),
                change("a layer switched off", LaterChangesTest::switchedOff),
                change("another catalogue", LaterChangesTest::anotherCatalogue),
                change("another font", document -> font(document).setName(COSName.BASE_FONT, "Symbol")),
                change(
                        "a number beyond what a decimal number holds",
                        document -> page(document).setInt(COSName.STRUCT_PARENTS, 16_777_217)),
                change("another title", document -> root(document).setString(COSName.LANG, "en")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangeBehindTheSignatureIsCaughtByTheGateAlone(String what, Change change) {
        var judged = new Judged(SigningDesk.later(SIGNED, change), ISSUER.asAnchor());

        assertThat(judged.broken()).containsExactly(GateRule.LATER_CHANGES);
        assertThat(judged.answer()).isEqualTo(Answer.UNSURE);
        assertThat(judged.isTrustedByDss()).as("caught by nobody else: " + what).isTrue();
        assertThat(judged.answerWithout(GateRule.LATER_CHANGES)).isEqualTo(Answer.SIGNED);
    }

    @ParameterizedTest
    @MethodSource("loose")
    void looseBytesBehindTheSignatureAreCaughtByTheGateAlone(String bytes) {
        var judged = new Judged(SigningDesk.concat(SIGNED, bytes), ISSUER.asAnchor());

        assertThat(judged.broken()).containsExactly(GateRule.LATER_CHANGES);
        assertThat(judged.answerWithout(GateRule.LATER_CHANGES)).isEqualTo(Answer.SIGNED);
    }

    static Stream<String> loose() {
        var object = "4 0 obj\n<< /Type /Page >>\nendobj\n";
        var table = new String(SIGNED, ISO_8859_1).lastIndexOf("startxref");
        var oldEnd = new String(SIGNED, ISO_8859_1).substring(table);
        return Stream.of(object, object + oldEnd, "% a remark\n", "%%EOF\n" + object);
    }

    @Test
    void aLineEndBehindTheSignatureChangesNothing() {
        assertThat(new Judged(SigningDesk.concat(SIGNED, "\r\n"), ISSUER.asAnchor()).answer())
                .isEqualTo(Answer.SIGNED);
    }

    @Test
    void aLooseObjectHiddenBehindAnHonestLaterSignatureIsCaught() {
        var loose = SigningDesk.concat(SIGNED, "4 0 obj\n<< /Type /Page >>\nendobj\n");

        assertThat(new Judged(SigningDesk.sign(loose, PROPER), ISSUER.asAnchor()).broken())
                .containsExactly(GateRule.LATER_CHANGES);
    }

    private static Arguments change(String what, Change change) {
        return Arguments.of(what, change);
    }

    private static byte[] letter() {
        return SigningDesk.later(SigningDesk.letter("I appeal"), document -> {
            page(document).setInt(COSName.STRUCT_PARENTS, 16_777_216);
            page(document).setNeedToBeUpdated(true);
            var layer = new COSDictionary();
            layer.setItem(COSName.OFF, new COSArray());
            var layers = new COSDictionary();
            layers.setItem(COSName.D, layer);
            layers.setItem(COSName.OCGS, new COSArray());
            root(document).setItem(COSName.OCPROPERTIES, layers);
        });
    }

    private static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary form(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm().getCOSObject();
        form.setNeedToBeUpdated(true);
        return form;
    }

    private static COSDictionary page(PDDocument document) {
        var page = document.getPage(0).getCOSObject();
        page.setNeedToBeUpdated(true);
        return page;
    }

    private static COSDictionary font(PDDocument document) {
        var fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        var font = fonts.getCOSDictionary(fonts.keySet().iterator().next());
        font.setNeedToBeUpdated(true);
        fonts.setNeedToBeUpdated(true);
        page(document);
        return font;
    }

    private static void content(PDDocument document, String text) throws IOException {
        page(document)
                .setItem(COSName.CONTENTS, new PDStream(document, new ByteArrayInputStream(text.getBytes(ISO_8859_1))));
    }

    private static void annotated(PDDocument document, String kind, int size) {
        var note = new COSDictionary();
        note.setName(COSName.TYPE, "Annot");
        note.setName(COSName.SUBTYPE, kind);
        note.setItem(COSName.CONTENTS, new COSString("and 1 000 000 kroner"));
        note.setItem(COSName.RECT, new PDRectangle(size, size));
        var notes = page(document).getCOSArray(COSName.ANNOTS);
        notes.add(note);
        notes.setNeedToBeUpdated(true);
    }

    private static COSDictionary signatureField(PDDocument document, int size) {
        var field = field("Sig", size);
        form(document).getCOSArray(COSName.FIELDS).add(field);
        return field;
    }

    private static COSDictionary field(String kind, int size) {
        var field = new COSDictionary();
        field.setName(COSName.FT, kind);
        field.setName(COSName.SUBTYPE, "Widget");
        field.setItem(COSName.RECT, new PDRectangle(size, size));
        return field;
    }

    private static COSBase script() {
        return new PDActionJavaScript("app.alert('hello')").getCOSObject();
    }

    private static void switchedOff(PDDocument document) {
        var layers = root(document).getCOSDictionary(COSName.OCPROPERTIES);
        layers.getCOSDictionary(COSName.D).getCOSArray(COSName.OFF).add(COSInteger.ONE);
        layers.setNeedToBeUpdated(true);
    }

    /** Hide and replace: the pages signed are left where they are, and a catalogue of others is put over them. */
    private static void anotherCatalogue(PDDocument document) {
        var pages = new COSDictionary(document.getPages().getCOSObject());
        pages.setItem(COSName.ROTATE, COSInteger.get(180));
        var catalogue = new COSDictionary(root(document));
        catalogue.setItem(COSName.PAGES, pages);
        document.getDocument().getTrailer().setItem(COSName.ROOT, catalogue);
        document.getDocument().getTrailer().setNeedToBeUpdated(true);
        catalogue.setNeedToBeUpdated(true);
    }
}

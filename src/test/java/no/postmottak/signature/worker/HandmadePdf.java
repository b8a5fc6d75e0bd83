package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import no.postmottak.signature.worker.SigningDesk.Form;

/** A letter written as PDF by hand, byte for byte, and signed over exactly what its byte range says: odd in one thing. */
final class HandmadePdf {

    private static final int HEXADECIMAL = 12_000;
    private static final String HOLE = "@".repeat(HEXADECIMAL);
    private static final String RANGE_HOLE = "#".repeat(60);

    private String start = "%PDF-1.7\n";
    private String range = "[0 %d %d %d]";
    private String gapBefore = "";
    private String gapAfter = "";
    private String behindMessage = "";
    private String extra = "";
    private int missing;
    private int certification;
    private boolean isInTwoLines;

    HandmadePdf startingWith(String text) {
        start = text;
        return this;
    }

    /** The byte range as it is written; the numbers are where the first part ends, and where and how long the second is. */
    HandmadePdf withRange(String format) {
        range = format;
        return this;
    }

    /** What the byte range leaves out before and behind the contents. */
    HandmadePdf withGap(String before, String after) {
        gapBefore = before;
        gapAfter = after;
        return this;
    }

    HandmadePdf behindTheMessage(String hexadecimal) {
        behindMessage = hexadecimal;
        return this;
    }

    HandmadePdf with(String text) {
        extra = text;
        return this;
    }

    /** Breaks the contents into two lines, which readers of hexadecimal pass over. */
    HandmadePdf inTwoLines() {
        isInTwoLines = true;
        return this;
    }

    /** Signs as the author's certification, which says what may be done to the file later; nought is no certification. */
    HandmadePdf certifying(int permission) {
        certification = permission;
        return this;
    }

    /** Leaves so many bytes at the end of the file out of the byte range. */
    HandmadePdf leavingOut(int bytes) {
        missing = bytes;
        return this;
    }

    byte[] signed(Form form) {
        var text = laidOut(form);
        var from = text.indexOf(gapBefore + "<" + HOLE);
        var to = from + gapBefore.length() + HEXADECIMAL + 2 + gapAfter.length();
        var written = String.format(Locale.ROOT, range, from, to, text.length() - to - missing);
        text = text.replace(RANGE_HOLE, written + " ".repeat(RANGE_HOLE.length() - written.length()));
        var content = new ByteArrayOutputStream();
        content.writeBytes(text.substring(0, from).getBytes(ISO_8859_1));
        content.writeBytes(text.substring(to, text.length() - missing).getBytes(ISO_8859_1));
        try {
            var message = SigningDesk.message(new ByteArrayInputStream(content.toByteArray()), form);
            var hex = HexFormat.of().formatHex(message);
            var blank = isInTwoLines ? "\r\n" : "";
            var zeros = "0".repeat(HEXADECIMAL - hex.length() - blank.length() - behindMessage.length());
            var padded = hex + blank + zeros + behindMessage;
            return text.replace(HOLE, padded).getBytes(ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String reference() {
        return certification == 0
                ? ""
                : " /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams"
                        + " << /Type /TransformParams /V /1.2 /P " + certification + " >> >>]";
    }

    private String laidOut(Form form) {
        var words = "BT /F1 12 Tf 72 700 Td (I appeal) Tj ET";
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /SigFlags 3 >>"
                        + (certification > 0 ? " /Perms << /DocMDP 6 0 R >> >>" : " >>"),
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [5 0 R]"
                        + " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
                "<< /Length " + words.length() + " >>\nstream\n" + words + "\nendstream",
                "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /F 132 /Rect [0 0 0 0] /P 3 0 R /V 6 0 R >>",
                "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /" + form.subFilter()
                        + " /M (D:20260302100000Z) /ByteRange " + RANGE_HOLE + " /Contents " + gapBefore + "<" + HOLE
                        + ">" + gapAfter + reference() + " >>");
        var text = new StringBuilder(start);
        var offsets = new ArrayList<Integer>();
        for (var object : objects) {
            offsets.add(text.length());
            text.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        text.append(extra);
        var table = text.length();
        text.append("xref\n0 7\n0000000000 65535 f \n");
        offsets.forEach(offset -> text.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        return text.append("trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }
}

package no.postmottak.signature.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.Kind;
import no.postmottak.signature.Place;
import no.postmottak.signature.Reason;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Ink and stamps that a PDF program laid on a page, as people do who sign on a screen. */
final class PdfMarks {

    private static final int MOST_PAGES = 50;
    private static final int MOST_MARKS = 20;
    private static final double OPEN = 0.5;

    private PdfMarks() {}

    static List<SignatureEvidence> in(PDDocument document) throws IOException {
        var marks = new ArrayList<SignatureEvidence>();
        var number = 0;
        for (var page : document.getPages()) {
            number++;
            if (number > MOST_PAGES || marks.size() >= MOST_MARKS) {
                break;
            }
            for (var annotation : page.getAnnotations()) {
                mark(annotation, page, number).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private static Optional<SignatureEvidence> mark(PDAnnotation annotation, PDPage page, int number) {
        var corners = annotation.getRectangle();
        var subtype = annotation.getSubtype();
        var ink = "Ink".equals(subtype);
        if (corners == null || annotation.isHidden() || !(ink || "Stamp".equals(subtype))) {
            return Optional.empty();
        }
        return Optional.of(new SignatureEvidence(
                Kind.PDF_ANNOTATION,
                Optional.of(new Place(number, PdfBoxes.onPage(corners, page))),
                OPEN,
                List.of(Reason.of(ink ? ReasonCode.INK_ANNOTATION : ReasonCode.STAMP_ANNOTATION)),
                Optional.empty(),
                "pdf-annotations-1"));
    }
}

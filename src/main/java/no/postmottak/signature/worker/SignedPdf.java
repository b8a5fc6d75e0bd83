package no.postmottak.signature.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.signature.Place;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** The signatures that stand in a PDF, each with the rules its structure breaks and the place it shows at. */
final class SignedPdf {

    private SignedPdf() {}

    /** One filled signature field. */
    record Field(COSDictionary signature, Set<GateRule> broken, Optional<Place> place) {

        List<Long> byteRange() {
            var range = signature.getCOSArray(COSName.BYTERANGE);
            return range == null
                    ? List.of()
                    : range.toCOSNumberIntegerList().stream()
                            .map(number -> number == null ? -1L : number.longValue())
                            .toList();
        }
    }

    static List<Field> fields(FileBytes file, PDDocument document) throws IOException {
        var gate = new SignatureGate(file);
        Set<COSDictionary> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        var fields = new ArrayList<Field>();
        var filled = document.getSignatureFields().stream()
                .filter(field -> field.getSignature() != null
                        && distinct.add(field.getSignature().getCOSObject()))
                .toList();
        var byFile = gate.brokenByFile(filled.size());
        for (var field : filled) {
            var signature = field.getSignature().getCOSObject();
            var broken = byFile.contains(GateRule.TOO_MANY) ? Set.<GateRule>of() : gate.brokenBy(signature);
            fields.add(new Field(signature, broken, place(field, document)));
        }
        return spoiled(fields, byFile);
    }

    /** One signature of odd structure spoils the file; only what came after a signature is that signature's own matter. */
    private static List<Field> spoiled(List<Field> fields, Set<GateRule> byFile) {
        var shared = EnumSet.noneOf(GateRule.class);
        shared.addAll(byFile);
        fields.forEach(field -> shared.addAll(field.broken()));
        shared.remove(GateRule.LATER_CHANGES);
        return fields.stream()
                .map(field -> {
                    var broken = EnumSet.copyOf(shared);
                    broken.addAll(field.broken());
                    return new Field(field.signature(), broken, field.place());
                })
                .toList();
    }

    private static Optional<Place> place(PDSignatureField field, PDDocument document) {
        return field.getWidgets().stream().findFirst().flatMap(widget -> place(widget, document));
    }

    private static Optional<Place> place(PDAnnotationWidget widget, PDDocument document) {
        var page = widget.getPage();
        var corners = widget.getRectangle();
        if (page == null || corners == null || corners.getWidth() <= 0 || corners.getHeight() <= 0) {
            return Optional.empty();
        }
        var number = document.getPages().indexOf(page) + 1;
        return number < 1 ? Optional.empty() : Optional.of(new Place(number, PdfBoxes.onPage(corners, page)));
    }
}

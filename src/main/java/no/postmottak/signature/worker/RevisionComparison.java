package no.postmottak.signature.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Compares a PDF as it was signed with what it has become, and says whether only harmless things were added. */
final class RevisionComparison {

    private static final Set<String> PROOF = Set.of("DSS", "Extensions", "AcroForm");
    private static final Set<String> FORM_ADDITIONS = Set.of("SigFlags", "DR", "DA");

    private final SameObjects same = new SameObjects(RevisionComparison::samePage);

    private RevisionComparison() {}

    /** Whether everything behind the given byte is proof data, a time stamp or a further signature that shows nothing. */
    static boolean isExplained(FileBytes file, int end) {
        if (end == file.length()) {
            return true;
        }
        try (var signed = Loader.loadPDF(file.upTo(end));
                var now = Loader.loadPDF(file.upTo(file.length()))) {
            if (!new AddedRevisions(file, end).areWhole()) {
                return false;
            }
            var before = signed.getDocumentCatalog().getCOSObject();
            var after = now.getDocumentCatalog().getCOSObject();
            return new RevisionComparison().sameCatalog(before, after);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private boolean sameCatalog(COSDictionary before, COSDictionary after) throws IOException {
        for (var key : keys(before, after)) {
            if (!PROOF.contains(key.getName())) {
                same.expect(before.getItem(key), after.getItem(key));
            }
        }
        return sameForm(before.getCOSDictionary(COSName.ACRO_FORM), after.getCOSDictionary(COSName.ACRO_FORM))
                && same.hold();
    }

    private boolean sameForm(@Nullable COSDictionary before, @Nullable COSDictionary after) {
        if (before == null) {
            return after == null || sameForm(new COSDictionary(), after);
        }
        if (after == null) {
            return false;
        }
        for (var key : keys(before, after)) {
            var added = before.getItem(key) == null;
            if (key.equals(COSName.FIELDS)) {
                continue;
            }
            if (!key.getName().equals("SigFlags") && !(added && FORM_ADDITIONS.contains(key.getName()))) {
                same.expect(before.getItem(key), after.getItem(key));
            }
        }
        return sameFields(fields(before), fields(after));
    }

    /** The old fields come first and unchanged; what follows are invisible signatures. */
    private boolean sameFields(COSArray before, COSArray after) {
        if (after.size() < before.size()) {
            return false;
        }
        for (var i = 0; i < before.size(); i++) {
            same.expect(before.get(i), after.get(i));
        }
        var added = new COSArray();
        for (var i = before.size(); i < after.size(); i++) {
            added.add(after.get(i));
        }
        return onlyInvisibleSignatures(added);
    }

    private static COSArray fields(COSDictionary form) {
        var fields = form.getCOSArray(COSName.FIELDS);
        return fields == null ? new COSArray() : fields;
    }

    private static boolean onlyInvisibleSignatures(COSArray fields) {
        for (var i = 0; i < fields.size(); i++) {
            if (!(fields.getObject(i) instanceof COSDictionary field) || !isInvisibleSignature(field)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisibleSignature(COSDictionary field) {
        var corners = field.getCOSArray(COSName.RECT);
        var empty = corners == null || corners.size() != 4 || isEmpty(corners.toCOSNumberFloatList());
        var isInert =
                !field.containsKey(COSName.KIDS) && !field.containsKey(COSName.A) && !field.containsKey(COSName.AA);
        return COSName.SIG.equals(field.getCOSName(COSName.FT)) && isInert && empty;
    }

    private static boolean isEmpty(List<Float> corners) {
        return corners.get(0).equals(corners.get(2)) || corners.get(1).equals(corners.get(3));
    }

    /** Pages may gain the widgets of invisible signatures, and empty signature fields their value; nothing else. */
    private static boolean samePage(COSName key, SameObjects.Pair pair) {
        if (key.equals(COSName.ANNOTS) && isPage(pair.before())) {
            return gainsOnlyInvisible(pair);
        }
        return key.equals(COSName.V)
                && COSName.SIG.equals(pair.before().getCOSName(COSName.FT))
                && !pair.before().containsKey(COSName.V);
    }

    private static boolean isPage(COSDictionary dictionary) {
        return COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE));
    }

    private static boolean gainsOnlyInvisible(SameObjects.Pair pair) {
        var before = pair.before().getCOSArray(COSName.ANNOTS);
        var after = pair.after().getCOSArray(COSName.ANNOTS);
        var old = before == null ? 0 : before.size();
        if (after == null || after.size() <= old) {
            return false;
        }
        for (var i = 0; i < after.size(); i++) {
            var added = i >= old;
            if (added && !(after.getObject(i) instanceof COSDictionary field && isInvisibleSignature(field))) {
                return false;
            }
        }
        for (var i = 0; i < old; i++) {
            pair.objects().expect(before.get(i), after.get(i));
        }
        return true;
    }

    private static List<COSName> keys(COSDictionary before, COSDictionary after) {
        var keys = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(key -> !before.containsKey(key)).forEach(keys::add);
        return keys;
    }
}

package no.postmottak.reading.worker;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import no.postmottak.reading.Hazard;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Walks what a reader of a PDF can reach from its root, and notes what acts by itself or reaches elsewhere. */
final class PdfHazards {

    private static final int MOST = 100_000;

    /** What pages are drawn with, and ways back: large, and nothing in it acts. */
    private static final Set<String> PASSED_BY = Set.of(
            "Resources",
            "Contents",
            "Parent",
            "P",
            "StructTreeRoot",
            "Font",
            "Metadata",
            "Thumb",
            "PieceInfo",
            "AP",
            "MK",
            "OutputIntents",
            "Dests");

    private static final Map<String, Hazard> ACTIONS = Map.of(
            "JavaScript", Hazard.SCRIPT,
            "Launch", Hazard.LAUNCH,
            "GoToR", Hazard.EXTERNAL_REFERENCE,
            "GoToE", Hazard.EMBEDDED_FILE,
            "ImportData", Hazard.EXTERNAL_REFERENCE,
            "SubmitForm", Hazard.EXTERNAL_REFERENCE,
            "Rendition", Hazard.RICH_MEDIA,
            "RichMediaExecute", Hazard.RICH_MEDIA,
            "GoTo3DView", Hazard.RICH_MEDIA);

    private static final Map<String, Hazard> NOTES = Map.of(
            "RichMedia", Hazard.RICH_MEDIA,
            "Screen", Hazard.RICH_MEDIA,
            "Movie", Hazard.RICH_MEDIA,
            "Sound", Hazard.RICH_MEDIA,
            "3D", Hazard.RICH_MEDIA,
            "FileAttachment", Hazard.EMBEDDED_FILE);

    private static final Map<String, Hazard> KEYS = Map.of(
            "JS", Hazard.SCRIPT,
            "JavaScript", Hazard.SCRIPT,
            "EF", Hazard.EMBEDDED_FILE,
            "EmbeddedFiles", Hazard.EMBEDDED_FILE,
            "Collection", Hazard.EMBEDDED_FILE,
            "XFA", Hazard.DYNAMIC_FORM);

    private final Set<Hazard> seen = EnumSet.noneOf(Hazard.class);
    private final Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> ahead = new ArrayDeque<>();

    private PdfHazards() {}

    static Set<Hazard> in(PDDocument pdf) {
        var walk = new PdfHazards();
        walk.goOn(pdf.getDocument().getTrailer().getItem(COSName.ROOT));
        while (!walk.ahead.isEmpty() && walk.visited.size() < MOST) {
            walk.look(walk.ahead.pop());
        }
        return walk.seen;
    }

    private void look(COSBase base) {
        var here = base instanceof COSObject reference ? reference.getObject() : base;
        if (here instanceof COSArray array) {
            array.forEach(this::goOn);
        } else if (here instanceof COSDictionary dictionary) {
            look(dictionary);
        }
    }

    private void goOn(COSBase base) {
        if ((base instanceof COSObject || base instanceof COSArray || base instanceof COSDictionary)
                && visited.add(base)) {
            ahead.push(base);
        }
    }

    private void look(COSDictionary dictionary) {
        note(ACTIONS, dictionary.getNameAsString(COSName.S));
        note(NOTES, dictionary.getNameAsString(COSName.SUBTYPE));
        if (dictionary instanceof COSStream && dictionary.containsKey(COSName.F)) {
            seen.add(Hazard.EXTERNAL_REFERENCE);
        }
        for (var entry : dictionary.entrySet()) {
            var key = entry.getKey().getName();
            note(key, entry.getValue());
            if (!PASSED_BY.contains(key)) {
                goOn(entry.getValue());
            }
        }
    }

    private void note(String key, COSBase value) {
        var held = value instanceof COSObject reference ? reference.getObject() : value;
        if (KEYS.containsKey(key) && !isEmpty(held)) {
            note(KEYS, key);
        }
        if (key.equals("OpenAction") && held instanceof COSDictionary action) {
            automatic(action);
        }
        if (key.equals("AA") && held instanceof COSDictionary actions) {
            for (var each : actions.getValues()) {
                if ((each instanceof COSObject reference ? reference.getObject() : each)
                        instanceof COSDictionary action) {
                    automatic(action);
                }
            }
        }
    }

    /** To go to a page of its own, or as a menu entry does, is what any document may do when it is opened. */
    private void automatic(COSDictionary action) {
        var kind = action.getNameAsString(COSName.S);
        if (kind == null || kind.equals("GoTo") || kind.equals("Named")) {
            return;
        }
        seen.add(Hazard.AUTOMATIC_ACTION);
        if (kind.equals("URI")) {
            seen.add(Hazard.EXTERNAL_REFERENCE);
        }
    }

    private static boolean isEmpty(COSBase value) {
        return value == null
                || (value instanceof COSDictionary dictionary && dictionary.size() == 0)
                || (value instanceof COSDictionary tree
                        && tree.getDictionaryObject(COSName.NAMES) instanceof COSArray names
                        && names.size() == 0);
    }

    private void note(Map<String, Hazard> list, String word) {
        if (word != null && list.containsKey(word)) {
            seen.add(list.get(word));
        }
    }
}

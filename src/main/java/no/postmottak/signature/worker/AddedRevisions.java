package no.postmottak.signature.worker;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The bytes that follow a signed revision: whole revisions, each with its own table of objects, and nothing that no table
 * names. Loose objects are unseen by a reader that follows the tables, and shown by one that mends the file.
 */
final class AddedRevisions {

    private static final int MOST = 60;
    private static final int LINE_END = 2;
    private static final String END = "%%EOF";
    private static final Pattern OBJECT = Pattern.compile("(?<![0-9])([0-9]{1,10})\\s+([0-9]{1,5})\\s+obj");
    private static final Pattern TABLE = Pattern.compile("startxref\\s+([0-9]{1,10})\\s+%%EOF");

    private final FileBytes file;
    private final String added;
    private final int from;

    AddedRevisions(FileBytes file, int from) {
        this.file = file;
        this.from = from;
        this.added = file.text(from, file.length());
    }

    boolean areWhole() throws IOException {
        var begin = 0;
        for (var count = 0; count < MOST; count++) {
            var end = added.indexOf(END, begin);
            if (end < 0) {
                return added.substring(begin).isBlank();
            }
            if (!isWhole(begin, end + END.length())) {
                return false;
            }
            begin = end + END.length();
        }
        return false;
    }

    private boolean isWhole(int begin, int end) throws IOException {
        var text = added.substring(begin, end);
        var table = TABLE.matcher(text);
        if (!table.find()) {
            return false;
        }
        var at = Long.parseLong(table.group(1)) - from;
        if (at < begin || at >= end) {
            return false;
        }
        try (var revision = Loader.loadPDF(file.upTo(from + end))) {
            return namesEveryObject(revision, begin, at);
        }
    }

    private boolean namesEveryObject(PDDocument revision, int begin, long table) {
        var objects = OBJECT.matcher(added).region(begin, added.length());
        var named = revision.getDocument().getXrefTable();
        var end = added.indexOf(END, begin);
        while (objects.find() && objects.start() < end) {
            var key = new COSObjectKey(Long.parseLong(objects.group(1)), Integer.parseInt(objects.group(2)));
            var offset = named.get(key);
            var isNamed = offset != null && pointsAt(offset - from, objects.start());
            if (!isNamed && !pointsAt(table, objects.start())) {
                return false;
            }
        }
        return true;
    }

    /** Some programs count from the line end before an object. */
    private boolean pointsAt(long offset, int object) {
        return offset == object
                || (offset >= 0
                        && offset < object
                        && object - offset <= LINE_END
                        && added.substring((int) offset, object).isBlank());
    }
}

package no.postmottak.reading.worker;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Whether a PDF page shows pictures, in which words may stand that the text of the page does not have. */
final class PagePictures {

    private static final int DEEPEST = 3;

    private PagePictures() {}

    static boolean areOn(PDPage page) {
        try {
            return areIn(page.getResources(), 0);
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }

    private static boolean areIn(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            var mayShowOne = object instanceof PDImageXObject
                    || (object instanceof PDFormXObject form
                            && (depth == DEEPEST || areIn(form.getResources(), depth + 1)));
            if (mayShowOne) {
                return true;
            }
        }
        return false;
    }
}

package no.postmottak.reading.adapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;

/** Everything a PDF holds, unpacked, so that a word can be looked for where compression hides it. */
final class Bowels {

    private Bowels() {}

    static String of(byte[] pdf) throws IOException {
        var all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        try (var document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var unpacked = stream.createInputStream()) {
                        all.append(new String(unpacked.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        return all.toString();
    }
}

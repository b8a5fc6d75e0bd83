package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Leaves of a web page what can be printed: no scripts, no forms, no frames, and nothing to be fetched from anywhere. */
final class HarmlessHtml {

    private static final Safelist PRINTABLE = Safelist.relaxed()
            .removeTags("a", "img")
            .addTags("font", "center", "hr")
            .addAttributes("font", "size", "color")
            .addAttributes(":all", "dir", "align");

    private HarmlessHtml() {}

    static void write(Path page, Path to) throws IOException {
        var read = Jsoup.parse(page.toFile(), null, "");
        var clean = new Cleaner(PRINTABLE).clean(read);
        clean.outputSettings(
                new Document.OutputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false));
        clean.head().prependElement("meta").attr("charset", "UTF-8");
        Files.writeString(to, "<!DOCTYPE html>\n" + clean.outerHtml(), StandardCharsets.UTF_8);
    }
}

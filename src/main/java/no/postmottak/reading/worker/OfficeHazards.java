package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.postmottak.reading.Hazard;

/** Looks into the parts of a packed office document (Office Open XML, OpenDocument) for what acts or reaches elsewhere. */
final class OfficeHazards {

    private static final int MOST_PARTS = 20_000;
    private static final int MOST_BYTES_A_PART = 1 << 20;
    private static final int MOST_BYTES = 16 << 20;

    private static final Pattern MACRO =
            Pattern.compile("(.*/)?vbaproject\\.bin|xl/macrosheets/.*|basic/.*\\.xml|scripts/.*\\.(py|js|bsh)");
    private static final Pattern OBJECT =
            Pattern.compile(".*/(embeddings|activex)/.+|object [0-9]+|.*/oleobject[^/]*\\.bin");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(zip|rar|7z|jar|gz|tar|exe|dll|cab|iso)");
    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:[a-z]+:)?relationship\\s[^>]{0,4000}>");
    private static final Pattern PLAIN_LINK = Pattern.compile("type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");
    private static final Pattern OUTSIDE = Pattern.compile("targetmode\\s*=\\s*[\"']external[\"']");
    private static final Pattern DATA_EXCHANGE = Pattern.compile("instrtext[^>]*>\\s*dde(auto)?\\s");
    private static final Pattern FETCHED =
            Pattern.compile("<(draw:image|draw:object|draw:object-ole|text:section-source|table:table-source)\\s[^>]*"
                    + "xlink:href\\s*=\\s*[\"'](https?|ftp|file|smb|\\\\\\\\)");

    private final Set<Hazard> seen = EnumSet.noneOf(Hazard.class);
    private int bytes;

    private OfficeHazards() {}

    static Set<Hazard> in(Path file) throws IOException {
        var look = new OfficeHazards();
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var parts = zip.entries();
            for (var i = 0; i < MOST_PARTS && parts.hasMoreElements(); i++) {
                look.at(zip, parts.nextElement());
            }
        }
        return look.seen;
    }

    private void at(ZipFile zip, ZipEntry part) throws IOException {
        var name = part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        noteIf(MACRO.matcher(name).matches(), Hazard.MACRO);
        noteIf(OBJECT.matcher(name).matches() && !part.isDirectory(), Hazard.EMBEDDED_OBJECT);
        noteIf(ARCHIVE.matcher(name).matches(), Hazard.ARCHIVE);
        if (name.endsWith(".rels")) {
            lookAtRelationships(text(zip, part));
        } else if (name.equals("word/document.xml") || name.equals("content.xml")) {
            var text = text(zip, part);
            noteIf(DATA_EXCHANGE.matcher(text).find() || FETCHED.matcher(text).find(), Hazard.EXTERNAL_REFERENCE);
            noteIf(text.contains("<script:event-listener"), Hazard.MACRO);
        }
    }

    private void lookAtRelationships(String text) {
        RELATIONSHIP
                .matcher(text)
                .results()
                .map(relationship -> relationship.group())
                .filter(relationship -> OUTSIDE.matcher(relationship).find())
                .filter(relationship -> !PLAIN_LINK.matcher(relationship).find())
                .findFirst()
                .ifPresent(outside -> seen.add(Hazard.EXTERNAL_REFERENCE));
    }

    private String text(ZipFile zip, ZipEntry part) throws IOException {
        if (bytes >= MOST_BYTES) {
            return "";
        }
        try (var in = zip.getInputStream(part)) {
            var head = in.readNBytes(MOST_BYTES_A_PART);
            bytes += head.length;
            return new String(head, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }

    private void noteIf(boolean isSo, Hazard hazard) {
        if (isSo) {
            seen.add(hazard);
        }
    }
}

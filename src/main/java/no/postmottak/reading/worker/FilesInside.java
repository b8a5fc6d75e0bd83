package no.postmottak.reading.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.xml.sax.ContentHandler;

/** The files and pictures inside a document: those of an e-mail are taken out, those of other documents only counted. */
final class FilesInside implements EmbeddedDocumentExtractor {

    private static final int MOST_COUNTED = 10_000;

    private final Optional<FoundFiles> found;
    private int attachments;
    private int pictures;

    private FilesInside(Optional<FoundFiles> found) {
        this.found = found;
    }

    static FilesInside counted() {
        return new FilesInside(Optional.empty());
    }

    static FilesInside takenOut(FoundFiles found) {
        return new FilesInside(Optional.of(found));
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        if (found.isEmpty() && isPicture(metadata)) {
            pictures = Math.min(MOST_COUNTED, pictures + 1);
        } else {
            attachments = Math.min(MOST_COUNTED, attachments + 1);
        }
        return found.isPresent();
    }

    private static boolean isPicture(Metadata metadata) {
        var isInline = TikaCoreProperties.EmbeddedResourceType.INLINE
                .name()
                .equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        return isInline || type(metadata).startsWith("image/");
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        if (found.isPresent()) {
            found.get().takeOut(SentFile.named(name(metadata), type(metadata)), stream);
        }
    }

    /** Its own name, or else one by its place, since a forwarded message has none. */
    private String name(Metadata metadata) {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name == null || name.isBlank() ? attachments + ending(type(metadata)) : name;
    }

    private static String ending(String type) {
        try {
            return MimeTypes.getDefaultMimeTypes().forName(type).getExtension();
        } catch (MimeTypeException unheardOf) {
            return "";
        }
    }

    private static String type(Metadata metadata) {
        var type = metadata.get(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type;
    }

    int attachments() {
        return attachments;
    }

    boolean hasPictures() {
        return pictures > 0;
    }
}

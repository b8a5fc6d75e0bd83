package no.postmottak.reading.worker;

import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Counts the files and the pictures inside a document, and unpacks none of them. */
final class AttachmentCount implements EmbeddedDocumentExtractor {

    private static final int MOST = 10_000;

    private int attachments;
    private int pictures;

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        var type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        var isInline = TikaCoreProperties.EmbeddedResourceType.INLINE
                .name()
                .equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        if (isInline || type.startsWith("image/")) {
            pictures = Math.min(MOST, pictures + 1);
        } else {
            attachments = Math.min(MOST, attachments + 1);
        }
        return false;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
        // unpacked nowhere
    }

    int attachments() {
        return attachments;
    }

    boolean hasPictures() {
        return pictures > 0;
    }
}

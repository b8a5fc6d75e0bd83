package no.postmottak.delivery.adapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.postmottak.delivery.Envelopes;
import no.postmottak.malware.Original;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.submission.Document;

/** A document as it lies in an envelope: under a name made here, since the sender's may hold paths, numbers or names. */
record PackedDocument(Document document, Optional<DocumentFacts> facts, Original original) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,63}/[a-z0-9][a-z0-9.+-]{0,63}");
    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("application/vnd.ms-outlook", "msg"),
            Map.entry("application/zip", "zip"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/html", "html"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/tiff", "tiff"),
            Map.entry("image/heic", "heic"),
            Map.entry("image/heif", "heif"));

    static List<PackedDocument> of(Envelopes.Contents contents) {
        return contents.submission().documents().stream()
                .map(document -> new PackedDocument(
                        document,
                        contents.facts().of(document.id().value()),
                        contents.originals().of(document.id())))
                .toList();
    }

    boolean isMain() {
        return document.ordinal() == 1;
    }

    /** Whether its bytes are in the envelope; otherwise only its digest is, and why. */
    boolean isEnclosed() {
        return original.mayTravel();
    }

    /** Such as {@code documents/02-enclosure.jpg}. */
    String path() {
        var role = isMain() ? "main-document" : "enclosure";
        return "documents/%02d-%s.%s".formatted(document.ordinal(), role, ending());
    }

    /** Such as {@code reading-copies/02.pdf}. */
    String copyPath() {
        return "reading-copies/%02d.pdf".formatted(document.ordinal());
    }

    Optional<ReadingCopy> copy() {
        return facts.flatMap(DocumentFacts::copy);
    }

    /** The type as told by the bytes; what the sender declared counts for nothing. */
    String mediaType() {
        return facts.map(seen -> seen.content().mediaType())
                .filter(type -> MEDIA_TYPE.matcher(type).matches())
                .orElse(UNKNOWN);
    }

    private String ending() {
        return ENDINGS.getOrDefault(mediaType(), "bin");
    }
}

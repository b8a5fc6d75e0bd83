package no.postmottak.reading.worker;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.postmottak.reading.Hazard;

/** Holds a file against the shape of its kind: where it begins and ends, and whether it is a second kind besides. */
final class FileShape {

    private static final int TAIL = 65_557;
    private static final int PDF_HEAD = 1_024;
    private static final int LEAST_DATA = 16;
    private static final int LOOKED_THROUGH = 16 << 20;

    /** How files begin whose kind can be mistaken for another's. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "application/pdf", "%PDF-",
            "image/png", "\u0089PNG\r\n\u001A\n",
            "image/jpeg", "\u00FF\u00D8\u00FF",
            "image/gif", "GIF8");

    private static final List<String> IN_NO_PICTURE = List.of("<script", "<SCRIPT", "<html", "<HTML", "<?php");

    private final ByteSearch file;
    private final String mediaType;
    private final Set<Hazard> seen = EnumSet.noneOf(Hazard.class);

    private FileShape(ByteSearch file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    static Set<Hazard> hazardsOf(ByteSearch file, String mediaType) {
        var shape = new FileShape(file, mediaType);
        shape.lookAtBeginning();
        shape.lookAtEnd();
        shape.lookForSecondKind();
        return shape.seen;
    }

    private boolean isZip() {
        return file.isAt(0, "PK");
    }

    private void lookAtBeginning() {
        var beginning = BEGINNINGS.get(mediaType);
        if (beginning != null && !file.isAt(0, beginning)) {
            var at = file.first(beginning, 0, PDF_HEAD);
            // an editor's mark and empty lines before it are no other content
            var lead = file.isAt(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
            if (at < 0 || file.meaningful(lead, at) > 0) {
                seen.add(Hazard.HEADER_NOT_AT_START);
            }
        }
    }

    private void lookAtEnd() {
        if (isZip()) {
            var record = file.last("PK\u0005\u0006", file.length() - TAIL);
            if (record >= 0 && record + 22 + file.little(record + 20, 2) < file.length()) {
                seen.add(Hazard.DATA_AFTER_END);
            }
            return;
        }
        FileEnd.of(file, mediaType).ifPresent(end -> {
            if (file.meaningful(end, file.length()) >= LEAST_DATA && !isTrailerOfPhone(end)) {
                seen.add(Hazard.DATA_AFTER_END);
            }
        });
    }

    /** Samsung phones note how a picture was taken behind its end. */
    private boolean isTrailerOfPhone(int end) {
        return mediaType.equals("image/jpeg")
                && file.isAt(file.length() - 4, "SEFT")
                && file.first("SEFH", end, file.length()) > 0;
    }

    private void lookForSecondKind() {
        if (!isZip() && hasZipDirectory()) {
            seen.add(Hazard.SECOND_TYPE);
            seen.add(Hazard.ARCHIVE);
        }
        var isPdf = mediaType.equals("application/pdf");
        if (!isPdf && !mediaType.startsWith("message/") && file.first("%PDF-1.", 0, PDF_HEAD) >= 0) {
            seen.add(Hazard.SECOND_TYPE);
        }
        if (isPdf && (file.isAt(0, "MZ") || file.isAt(0, "\u007FELF") || isOfOtherKind())) {
            seen.add(Hazard.SECOND_TYPE);
        }
        if (mediaType.startsWith("image/") && !mediaType.equals("image/svg+xml") && holdsMarkup()) {
            seen.add(Hazard.SECOND_TYPE);
        }
    }

    /** Kinds that are known by a mark further in, so that another kind fits before it. */
    private boolean isOfOtherKind() {
        return file.isAt(257, "ustar") || file.isAt(128, "DICM") || file.isAt(32_769, "CD001") || file.isAt(4, "ftyp");
    }

    private boolean holdsMarkup() {
        for (var at = file.first("<", 0, LOOKED_THROUGH); at >= 0; at = file.first("<", at + 1, LOOKED_THROUGH)) {
            for (var mark : IN_NO_PICTURE) {
                if (file.isAt(at, mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The directory at the end of an archive, with the directory before it that it tells of. */
    private boolean hasZipDirectory() {
        var record = file.last("PK\u0005\u0006", file.length() - TAIL);
        if (record < 0) {
            return false;
        }
        // old office files keep packed themes in themselves; only what ends with an archive passes for one
        if (file.isAt(0, "\u00D0\u00CF\u0011\u00E0") && record + 22 < file.length()) {
            return false;
        }
        var directory = record - file.little(record + 12, 4);
        return directory >= 0 && directory < record && file.isAt((int) directory, "PK\u0001\u0002");
    }
}

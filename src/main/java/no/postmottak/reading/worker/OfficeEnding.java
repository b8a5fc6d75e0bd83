package no.postmottak.reading.worker;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The end of the name by which LibreOffice knows what kind of document it is given. */
final class OfficeEnding {

    static final String HTML = "html";
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/rtf", "rtf"),
            Map.entry("text/rtf", "rtf"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/vnd.ms-wordml", "xml"),
            Map.entry("application/vnd.ms-excel", "xls"),
            Map.entry("application/vnd.ms-word.document.macroenabled.12", "docx"),
            Map.entry("application/vnd.ms-word.template.macroenabled.12", "docx"),
            Map.entry("application/vnd.ms-excel.sheet.macroenabled.12", "xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.template", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("text/html", HTML),
            Map.entry("application/xhtml+xml", HTML));
    private static final Set<String> LETTERS = Set.of("rtf", "doc", "docx", "odt");

    private OfficeEnding() {}

    static Optional<String> of(String mediaType) {
        return Optional.ofNullable(ENDINGS.get(mediaType));
    }

    /** The same, only for what letters are written with. */
    static Optional<String> ofLetter(String mediaType) {
        return of(mediaType).filter(LETTERS::contains);
    }
}

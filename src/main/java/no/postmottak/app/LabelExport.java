package no.postmottak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.postmottak.filing.Filings;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.reading.PageFacts;
import no.postmottak.reading.PageImage;
import no.postmottak.review.SignatureCorrection;
import no.postmottak.submission.DocumentId;
import no.postmottak.vault.Vault;

/**
 * Writes pages that officers have spoken of as pictures with a label file, as calibrating and evaluating read them. Names of
 * files are numbers, and nothing tells which case a page is from.
 */
final class LabelExport {

    private static final String LABELS = "labels.csv";
    private static final String COLUMNS = "file,fold,signature_boxes_x_y_w_h";
    private static final int FOLDS = 5;

    private final FactsRecords facts;
    private final Filings filings;
    private final Vault vault;

    LabelExport(FactsRecords facts, Filings filings, Vault vault) {
        this.facts = facts;
        this.filings = filings;
        this.vault = vault;
    }

    /** What was written: how many pages, of which words, and how many words say too little to label a page by. */
    record Written(int pages, List<SignatureCorrection> used, int unusable) {}

    Written write(List<SignatureCorrection> said, Path folder) throws IOException {
        Files.createDirectories(folder);
        var lines = new ArrayList<>(List.of(COLUMNS));
        var used = new ArrayList<SignatureCorrection>();
        var last = lastWords(said);
        for (var correction : last) {
            var before = lines.size();
            for (var page : pagesOf(correction)) {
                lines.add(written(page, correction, folder, lines.size()));
            }
            if (lines.size() > before) {
                used.add(correction);
            }
        }
        Files.write(folder.resolve(LABELS), lines);
        return new Written(lines.size() - 1, used, last.size() - used.size());
    }

    /** Of each document the last word counts. */
    private static List<SignatureCorrection> lastWords(List<SignatureCorrection> said) {
        var last = new LinkedHashMap<DocumentId, SignatureCorrection>();
        said.forEach(correction -> last.put(correction.document(), correction));
        return List.copyOf(last.values());
    }

    /** Where it is not signed, every page; where it is, the page with the signature, if it was said where that stands. */
    private List<PageImage> pagesOf(SignatureCorrection correction) {
        var pages = facts.of(correction.submission())
                .flatMap(seen -> seen.of(correction.document().value()))
                .map(DocumentFacts::content)
                .map(content -> content.pages())
                .orElse(List.of());
        var word = correction.word();
        return pages.stream()
                .filter(page -> !word.isSigned()
                        || (word.box().isPresent() && word.page().equals(Optional.of(page.number()))))
                .map(PageFacts::image)
                .flatMap(Optional::stream)
                .toList();
    }

    private String written(PageImage image, SignatureCorrection correction, Path folder, int number)
            throws IOException {
        var name = String.format(java.util.Locale.ROOT, "page-%05d.jpg", number);
        try (var bytes = vault.fetch(image.key())) {
            Files.copy(bytes, folder.resolve(name));
        }
        return String.join(",", name, fold(correction), boxes(image, correction));
    }

    /** Pages of one case share a fold, so that nobody is learnt from and measured on at once. */
    private String fold(SignatureCorrection correction) {
        var together = filings.of(correction.submission()).stream()
                .map(filing -> filing.caseFile().toString())
                .findFirst()
                .orElseGet(() -> correction.submission().value().toString());
        return Integer.toString(Math.floorMod(together.hashCode(), FOLDS));
    }

    private static String boxes(PageImage image, SignatureCorrection correction) {
        return correction
                .word()
                .box()
                .map(box -> Math.round(box.x() * image.width())
                        + " " + Math.round(box.y() * image.height())
                        + " " + Math.round(box.width() * image.width())
                        + " " + Math.round(box.height() * image.height()))
                .orElse("");
    }
}

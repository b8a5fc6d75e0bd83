package no.postmottak.gateway;

import java.util.List;
import no.postmottak.likeness.Comparison;
import no.postmottak.likeness.DocumentPrint;
import no.postmottak.reading.Facts;
import no.postmottak.reading.PageFacts;
import no.postmottak.reading.PageImage;
import no.postmottak.reading.PageText;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;

/** A document of a submission, ready to be held against others. */
record FiledDocument(Submission submission, int ordinal, Comparison.Seen seen) {

    /** All of a submission in their order; one that could not be read still has its bytes. */
    static List<FiledDocument> of(Submission submission, Facts read, PageTexts texts) {
        return submission.documents().stream()
                .map(document -> {
                    var facts = read.of(document.id().value());
                    var pages = facts.stream()
                            .flatMap(each -> each.content().pages().stream())
                            .toList();
                    var seen = new Comparison.Seen(print(document, pages), texts.of(pages));
                    return new FiledDocument(submission, document.ordinal(), seen);
                })
                .toList();
    }

    private static DocumentPrint print(Document document, List<PageFacts> pages) {
        return new DocumentPrint(
                document.kept().sha256().hex(),
                pages.stream()
                        .flatMap(page -> page.text().flatMap(PageText::print).stream())
                        .toList(),
                pages.stream()
                        .flatMap(page -> page.image().flatMap(PageImage::print).stream())
                        .toList());
    }

    boolean hasSameBytesAs(FiledDocument other) {
        return seen.print().bytes().equals(other.seen.print().bytes());
    }

    @Override
    public String toString() {
        return "document " + ordinal + " of " + submission;
    }
}

package no.postmottak.reading.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.Box;
import no.postmottak.signature.PrintedWord;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text of one PDF page, and where its words stand. */
final class WordsOnPage extends PDFTextStripper {

    private static final int MOST_WORDS = 5_000;

    private final List<PrintedWord> words = new ArrayList<>();
    private final Overprints overprints = new Overprints();

    WordsOnPage(int page) {
        setStartPage(page);
        setEndPage(page);
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
    }

    static SeenPage of(PDDocument pdf, int page) throws IOException {
        var stripper = new WordsOnPage(page);
        var text = stripper.getText(pdf);
        return new SeenPage(page, text, stripper.words, Optional.empty(), PagePictures.areOn(pdf.getPage(page - 1)));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!overprints.isRepeated(text)) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (!positions.isEmpty() && !text.isBlank() && words.size() < MOST_WORDS) {
            words.add(new PrintedWord(text, box(positions)));
        }
        super.writeString(text, positions);
    }

    private static Box box(List<TextPosition> positions) {
        var first = positions.getFirst();
        var last = positions.getLast();
        var height =
                positions.stream().mapToDouble(TextPosition::getHeightDir).max().orElse(0);
        var width = last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj();
        return Box.clipped(
                first.getXDirAdj() / first.getPageWidth(),
                (first.getYDirAdj() - height) / first.getPageHeight(),
                width / first.getPageWidth(),
                height / first.getPageHeight());
    }
}

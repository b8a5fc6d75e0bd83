package no.postmottak.likeness;

import java.util.Optional;
import java.util.function.Supplier;

/** Holds two documents against each other: bytes first, then words, and pictures only where words do not decide. */
public final class Comparison {

    private final Thresholds thresholds;

    public Comparison(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** How many bits of two prints may differ; chosen on letters made for it, and measured on others. */
    public record Thresholds(int textBits, int pictureBits) {

        public static Thresholds measured() {
            return new Thresholds(22, 24);
        }
    }

    /** A document with its prints at hand, and its text where that must be looked up. */
    public record Seen(DocumentPrint print, Supplier<String> text) {}

    public Optional<Alike> between(Seen one, Seen other) {
        if (one.print().hasSameBytesAs(other.print())) {
            return Optional.of(Alike.SAME_BYTES);
        }
        return switch (words(one, other)) {
            case SAME -> Optional.of(Alike.SAME_TEXT);
            case PART -> Optional.of(Alike.PART_OF_TEXT);
            case OTHER -> Optional.empty();
            case UNSURE ->
                havePicturesAlike(one.print(), other.print()) ? Optional.of(Alike.SAME_PICTURE) : Optional.empty();
        };
    }

    /** Texts are looked up only where the prints of some two pages say that it is worth it. */
    private SameText.Answer words(Seen one, Seen other) {
        var texts = one.print().texts();
        var others = other.print().texts();
        if (texts.isEmpty() || others.isEmpty()) {
            return SameText.Answer.UNSURE;
        }
        var mayBe = texts.stream()
                .anyMatch(text -> others.stream().anyMatch(that -> text.distance(that) <= thresholds.textBits()));
        return mayBe ? SameText.compare(one.text().get(), other.text().get()) : SameText.Answer.OTHER;
    }

    /** Page by page, all of them: a page more or less is another document. */
    private boolean havePicturesAlike(DocumentPrint one, DocumentPrint other) {
        var pages = one.pictures().size();
        if (pages == 0 || pages != other.pictures().size()) {
            return false;
        }
        for (var page = 0; page < pages; page++) {
            if (one.pictures().get(page).distance(other.pictures().get(page)) > thresholds.pictureBits()) {
                return false;
            }
        }
        return true;
    }
}

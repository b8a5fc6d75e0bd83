package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.postmottak.signature.PageQuality.Flaw;
import no.postmottak.signature.worker.PageImage;

/** Reads pages one by one: their own words where they have some, else the words recognised in their picture. */
final class PageReading {

    private final Findings findings;
    private final Optional<Recognition> recognition;
    private final long recogniseUntil;
    private final Pace pace;
    private boolean lacksRecognition;
    private Optional<String> ownWords = Optional.empty();

    PageReading(Findings findings, Optional<Recognition> recognition, WorkerRequest request) {
        this.findings = findings;
        this.recognition = recognition;
        this.pace = Pace.of(request);
        this.recogniseUntil = System.nanoTime()
                + Duration.ofSeconds(request.limits().recognitionSeconds()).toNanos();
    }

    /** The pages to come are prints of a document whose words are known: they are told as those of the first page. */
    void printsOf(String words) {
        ownWords = Optional.of(words);
    }

    private SeenPage asSaid(SeenPage page) {
        return ownWords.map(words -> page.saying(page.number() == 1 ? words : ""))
                .orElse(page);
    }

    void read(SeenPage page) throws IOException {
        if (page.hasTextLayer() || page.picture().isEmpty()) {
            lookForCode(page);
            findings.addWritten(asSaid(page));
            return;
        }
        var sight = PageSight.of(page.picture().get());
        lookForCode(page.number(), sight.near());
        var flaws = PageFlaws.of(sight);
        if (flaws.contains(Flaw.BLANK)) {
            findings.addWritten(asSaid(page), flaws);
        } else if (recognition.isEmpty()) {
            lacksRecognition = true;
            findings.addWritten(asSaid(page), flaws);
        } else if (System.nanoTime() > recogniseUntil) {
            findings.leaveOut();
            findings.addWritten(asSaid(page), flaws);
        } else {
            var seen = recognised(page.picture().get(), sight, recognition.get());
            add(page, seen, flaws);
        }
    }

    /** Scanners of offices write what they recognise under the picture, also under that of a cover sheet. */
    private void lookForCode(SeenPage page) {
        if (page.showsPictures() && page.picture().isPresent()) {
            lookForCode(page.number(), Shades.of(page.picture().get()));
        }
    }

    private void lookForCode(int page, Shades picture) {
        CoverSheets.on(picture).ifPresent(code -> findings.said().seeCode(code, page));
    }

    /** What a page was found to say, and its picture as it was read. */
    record Seen(BufferedImage upright, Recognised words, boolean wasTurned) {

        double worth() {
            return words.each().size() * words.confidence();
        }
    }

    /** A page whose lie the eye cannot tell is read as it lies; what then makes no sense is looked at by Tesseract. */
    static Seen recognised(BufferedImage picture, PageSight sight, Recognition tesseract) throws IOException {
        var lie = sight.lie();
        var upright = lie.isUpright() ? picture : Pictures.upright(lie, picture);
        var readable = lie.isUpright() ? sight : PageSight.of(upright);
        var seen = new Seen(upright, tesseract.read(readable.readable()), lie.quarterTurns() != 0);
        if (!Recognition.isDoubtful(seen.words())) {
            return seen;
        }
        var turns = tesseract.quarterTurnsToUpright(readable.near());
        if (turns == 0) {
            return seen;
        }
        var turned = Pictures.turned(turns, upright);
        var words = tesseract.read(PageSight.of(turned).readable());
        var other = new Seen(turned, words, (lie.quarterTurns() + turns) % 4 != 0);
        return other.worth() > seen.worth() ? other : seen;
    }

    private void add(SeenPage page, Seen seen, Set<Flaw> flaws) throws IOException {
        if (page.text().length() > seen.words().text().length()) {
            findings.addWritten(asSaid(page), flaws);
            return;
        }
        var all = EnumSet.noneOf(Flaw.class);
        all.addAll(flaws);
        if (seen.wasTurned()) {
            all.add(Flaw.LAY_TURNED);
        }
        var image = new PageImage(page.number(), seen.upright(), seen.words().words());
        findings.addRecognised(image, page.number() == 1 ? seen.words().after(ownWords.orElse("")) : seen.words(), all);
    }

    /** Notes that words in pictures are to be recognised, and leaves them. */
    void leaveToRecognition() {
        lacksRecognition = true;
    }

    /** Whether a page was left unread because nobody here recognises characters, or not now. */
    boolean lacksRecognition() {
        return lacksRecognition;
    }

    Pace pace() {
        return pace;
    }

    Findings findings() {
        return findings;
    }
}

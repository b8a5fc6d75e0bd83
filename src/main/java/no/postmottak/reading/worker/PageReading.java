package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Reads pages one by one: their own words where they have some, else the words recognised in their picture. */
final class PageReading {

    private final Findings findings;
    private final Optional<Recognition> recognition;
    private final long recogniseUntil;
    private boolean lacksRecognition;

    PageReading(Findings findings, Optional<Recognition> recognition, Limits limits) {
        this.findings = findings;
        this.recognition = recognition;
        this.recogniseUntil = System.nanoTime()
                + Duration.ofSeconds(limits.recognitionSeconds()).toNanos();
    }

    void read(SeenPage page) throws IOException {
        var picture = page.picture();
        if (page.hasTextLayer() || picture.isEmpty() || Pictures.isBlank(picture.get())) {
            findings.addWritten(page);
        } else if (recognition.isEmpty()) {
            lacksRecognition = true;
            findings.addWritten(page);
        } else if (System.nanoTime() > recogniseUntil) {
            findings.leaveOut();
            findings.addWritten(page);
        } else {
            recognise(page, picture.get(), recognition.get());
        }
    }

    private void recognise(SeenPage page, BufferedImage picture, Recognition tesseract) throws IOException {
        var upright = picture;
        var best = tesseract.read(picture);
        if (Recognition.isDoubtful(best)) {
            var turns = tesseract.quarterTurnsToUpright(picture);
            if (turns != 0) {
                var turned = Pictures.turned(turns, picture);
                var again = tesseract.read(turned);
                if (again.words().size() * again.confidence() > best.words().size() * best.confidence()) {
                    best = again;
                    upright = turned;
                }
            }
        }
        if (page.text().length() > best.text().length()) {
            findings.addWritten(page);
        } else {
            findings.addRecognised(page.number(), upright, best);
        }
    }

    /** Whether a page had to be left unread because there is no character recognition on this machine. */
    boolean lacksRecognition() {
        return lacksRecognition;
    }

    Findings findings() {
        return findings;
    }
}

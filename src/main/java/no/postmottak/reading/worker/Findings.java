package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.postmottak.reading.Hazard;
import no.postmottak.reading.Hazards;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.PrintedWord;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.worker.PageImage;

/** What has been found in one document so far: texts and pictures are sent off at once, the rest waits for the answer. */
final class Findings {

    private static final int MOST_DIGIT_GROUPS = 500;
    private static final int MOST_TRACES = 200;

    private final Outlet outlet;
    private final CopyPress press;
    private final Limits limits;
    private final InkLook ink;
    private final SaidSoFar said;
    private final StringBuilder text = new StringBuilder();
    private final List<DigitGroup> digitGroups = new ArrayList<>();
    private final List<SignatureEvidence> evidence = new ArrayList<>();
    private final List<PageQuality> qualities = new ArrayList<>();
    private final Set<Hazard> hazards = EnumSet.noneOf(Hazard.class);
    private boolean isPartial;

    Findings(CopyPress press, Limits limits, InkLook ink, SaidSoFar said) {
        this.outlet = press.outlet();
        this.press = press;
        this.limits = limits;
        this.ink = ink;
        this.said = said;
    }

    /** Takes a page as the file has it. */
    void addWritten(SeenPage page) throws IOException {
        addText(new SentText(page.number(), false, page.text()));
        if (page.picture().isPresent()) {
            addPicture(page.number(), page.picture().get(), page.words());
        }
    }

    /** Takes a page whose words were recognised in its picture. */
    void addRecognised(int number, BufferedImage picture, Recognised recognised) throws IOException {
        addText(new SentText(number, true, recognised.text()));
        addPicture(number, picture, recognised.words());
    }

    private void addText(SentText page) throws IOException {
        var room = limits.characters() - text.length();
        var clean = page.text().replace('\0', ' ').strip();
        if (clean.isEmpty()) {
            return;
        }
        if (clean.length() > room) {
            isPartial = true;
            clean = clean.substring(0, Math.max(0, room));
        }
        text.append(clean).append("\n\n");
        outlet.send(new SentText(page.page(), page.isRecognised(), clean).toFrame());
        if (digitGroups.size() < MOST_DIGIT_GROUPS) {
            digitGroups.addAll(DigitGroups.in(clean, page.page()));
        }
        said.hear(clean, page.page());
    }

    private void addPicture(int number, BufferedImage picture, List<PrintedWord> words) throws IOException {
        press.print(number, picture, words);
        var onPage = ink.at(new PageImage(number, picture, words));
        qualities.add(onPage.quality());
        for (var candidate : onPage.candidates()) {
            addEvidence(List.of(candidate.evidence()));
            var png = candidate.png();
            if (candidate.evidence().place().isPresent() && png.length <= SentCrop.MOST) {
                outlet.send(new SentCrop(candidate.evidence().place().get(), ByteBuffer.wrap(png)).toFrame());
            }
        }
    }

    void addEvidence(List<SignatureEvidence> traces) {
        traces.stream().limit(Math.max(0, MOST_TRACES - evidence.size())).forEach(evidence::add);
    }

    void addHazards(Set<Hazard> more) {
        hazards.addAll(more);
    }

    Hazards hazards() {
        return new Hazards(hazards);
    }

    /** Notes that not all of the document was read. */
    void leaveOut() {
        isPartial = true;
    }

    boolean isPartial() {
        return isPartial;
    }

    String text() {
        return text.toString();
    }

    SaidSoFar said() {
        return said;
    }

    List<DigitGroup> digitGroups() {
        return digitGroups;
    }

    List<SignatureEvidence> evidence() {
        return evidence;
    }

    List<PageQuality> qualities() {
        return qualities;
    }
}

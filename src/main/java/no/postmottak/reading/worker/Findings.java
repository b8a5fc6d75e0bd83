package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.postmottak.reading.Hazard;
import no.postmottak.reading.Hazards;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.PageQuality.Flaw;
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
        addWritten(page, Set.of());
    }

    /** Takes a page as the file has it, with what is wrong with its picture. */
    void addWritten(SeenPage page, Set<Flaw> flaws) throws IOException {
        addText(SentText.written(page.number(), page.text()));
        if (page.picture().isPresent()) {
            addPicture(new PageImage(page.number(), page.picture().get(), page.words()), flaws);
        }
    }

    /** Takes a page whose words were recognised in its picture. */
    void addRecognised(PageImage page, Recognised recognised, Set<Flaw> flaws) throws IOException {
        addText(SentText.recognised(page.number(), recognised));
        addPicture(page, flaws);
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
        outlet.send(page.as(clean).toFrame());
        if (digitGroups.size() < MOST_DIGIT_GROUPS) {
            digitGroups.addAll(DigitGroups.in(clean, page.page()));
            if (page.isRecognised()) {
                digitGroups.addAll(MendedDigits.in(clean, page.page()));
            }
        }
        said.hear(clean, page.page());
    }

    private void addPicture(PageImage page, Set<Flaw> flaws) throws IOException {
        press.print(page.number(), page.image(), page.words());
        var onPage = ink.at(page);
        qualities.add(onPage.quality().asDoubts().with(flaws));
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

    /** Tells the gateway that a long step is under way. */
    void stillAtIt() throws IOException {
        outlet.stillAtIt();
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

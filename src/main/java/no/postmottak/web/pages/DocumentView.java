package no.postmottak.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.postmottak.malware.Original;
import no.postmottak.malware.Verdict;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.Hazard;
import no.postmottak.reading.PageFacts;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;

/** A document as those who work with it see it: what was read, and its pages with what may be signatures marked. */
public record DocumentView(
        int number,
        Document document,
        Optional<String> foundIn,
        Original original,
        Optional<DocumentFacts> facts,
        List<PageView> pages,
        SignatureWordShown correcting) {

    public DocumentView {
        pages = List.copyOf(pages);
    }

    /** A page that there is a picture of, in its own measure. */
    public record PageView(int number, int width, int height, List<FrameView> frames) {
        public PageView {
            frames = List.copyOf(frames);
        }
    }

    /** What may be a signature: where, how likely, and by which model. */
    public record FrameView(int number, Rectangle place, long percent, String model) {}

    /** A place on a page in its measure. */
    public record Rectangle(long x, long y, long width, long height) {}

    /** What the search came to, as the end of a key of the catalogue. */
    public String searched() {
        return switch (original.verdict()) {
            case Verdict.Clean clean -> "CLEAN";
            case Verdict.Infected infected -> "INFECTED";
            case Verdict.Unknown unknown -> unknown.why().name();
        };
    }

    /** What could do harm or deceive where the original is opened. */
    public List<Hazard> hazards() {
        return facts.map(seen -> seen.hazards().seen().stream().sorted().toList())
                .orElse(List.of());
    }

    /** What was found by, where something was. */
    public String signature() {
        return original.verdict() instanceof Verdict.Infected infected ? infected.signature() : "";
    }

    /** Why the seal holds, as the end of a key of the catalogue. */
    public String sealedBy() {
        return original.canBeReleased() ? searched() : "WAITING";
    }

    /** What was found of signatures, the most likely ones first where they are ink. */
    public List<TraceView> traces() {
        return facts.map(seen -> TraceView.of(seen.signatures())).orElse(List.of());
    }

    /** The copy to read instead of the original. */
    public Optional<ReadingCopy> copy() {
        return facts.flatMap(DocumentFacts::copy);
    }

    /** How sure the recognition was of words read in pictures, in percent. */
    public Optional<Integer> sureness() {
        return facts.map(seen -> seen.content().sureness())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt);
    }

    /** Numbers of which a digit was recognised as a letter, and which a person should hold against the picture. */
    public List<DufMention> mendedNumbers() {
        return facts.map(seen -> seen.said().dufNumbers()).orElse(List.of()).stream()
                .filter(DufMention::isMended)
                .toList();
    }

    /** What was found about pictures of pages, page by page. */
    public List<PageQuality> flaws() {
        return facts.map(seen -> seen.signatures().traces().pages()).orElse(List.of()).stream()
                .filter(page -> page.flaws().stream().anyMatch(PageQuality.Flaw::concernsTheSender))
                .toList();
    }

    static List<DocumentView> of(Submission submission, Papers papers) {
        var originals = papers.originalsOf(submission);
        var facts = papers.factsOf(submission.id());
        return submission.documents().stream()
                .map(document -> {
                    var seen = facts.flatMap(all -> all.of(document.id().value()));
                    return new DocumentView(
                            document.ordinal(),
                            document,
                            submission.around(document).map(Document::name),
                            originals.of(document.id()),
                            seen,
                            seen.map(DocumentView::pages).orElse(List.of()),
                            papers.correcting(submission, document));
                })
                .toList();
    }

    private static List<PageView> pages(DocumentFacts facts) {
        return facts.content().pages().stream()
                .flatMap(page -> page.image().stream()
                        .map(image -> new PageView(page.number(), image.width(), image.height(), frames(facts, page))))
                .toList();
    }

    private static List<FrameView> frames(DocumentFacts facts, PageFacts page) {
        var evidence = facts.signatures().traces().evidence();
        return IntStream.range(0, evidence.size())
                .filter(index -> evidence.get(index)
                        .place()
                        .filter(place -> place.page() == page.number())
                        .isPresent())
                .mapToObj(index -> frame(index + 1, evidence.get(index), page))
                .toList();
    }

    private static FrameView frame(int number, SignatureEvidence evidence, PageFacts page) {
        var image = page.image().orElseThrow();
        var box = evidence.place().orElseThrow().box();
        var place = new Rectangle(
                Math.round(box.x() * image.width()),
                Math.round(box.y() * image.height()),
                Math.round(box.width() * image.width()),
                Math.round(box.height() * image.height()));
        // no model is certain, so none is shown to be
        var percent = Math.clamp(Math.round(evidence.probability() * 100), 1, 99);
        return new FrameView(number, place, percent, evidence.model());
    }
}

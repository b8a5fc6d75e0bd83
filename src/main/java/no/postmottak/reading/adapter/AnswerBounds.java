package no.postmottak.reading.adapter;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.regex.Pattern;
import no.postmottak.reading.Readability;
import no.postmottak.reading.ReadingCopy.Conformance;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.CheckedCopy;
import no.postmottak.reading.worker.DigitGroup;
import no.postmottak.reading.worker.FoundFiles;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.Limits;
import no.postmottak.reading.worker.SentCopy;
import no.postmottak.reading.worker.SentCrop;
import no.postmottak.reading.worker.SentImage;
import no.postmottak.reading.worker.Task;
import no.postmottak.reading.worker.WorkerAnswer;

/** What the answer about one document may amount to; a worker that goes beyond is taken for hostile. */
final class AnswerBounds {

    static final long MOST_BYTES = 400L << 20;
    private static final int MOST_FRAMES = 20_000;
    private static final int MOST_PIXELS_A_SIDE = 10_000;
    private static final int MOST_CROPS_A_PAGE = 5;
    private static final int MOST_PAGES = 1_000_000;
    private static final int MOST_GROUPS = 1_000;
    private static final int MOST_TRACES = 400;
    private static final int JPEG = 0xFFD8;
    private static final int PDF = 0x25504446;
    private static final int PNG = 0x8950;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]{1,40}/[A-Za-z0-9.+_-]{1,100}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-zA-Z]{2,4})?");
    private static final Pattern CLAUSE = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2}){0,5}");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

    private final Task task;
    private final Limits limits;
    private long bytes;
    private int frames;
    private long foundBytes;

    AnswerBounds(Task task, Limits limits) {
        this.task = task;
        this.limits = limits;
    }

    void count(Frame frame) throws BadFrame {
        bytes += frame.payload().remaining();
        frames++;
        refuseIf(bytes > MOST_BYTES || frames > MOST_FRAMES, "more than any document has");
    }

    /** Files found inside have a measure of their own: they may be larger than all that is told about them. */
    void countFound(Frame frame) throws BadFrame {
        foundBytes += frame.payload().remaining();
        refuseIf(foundBytes > FoundFiles.MOST_BYTES, "more than may be taken out of a document");
    }

    void checkFile(int before) throws BadFrame {
        refuseIf(task != Task.READ, "a file out of a document that was read before");
        refuseIf(before >= FoundFiles.MOST, "more files than are taken out of a document");
    }

    void checkPage(int page, Set<Integer> before) throws BadFrame {
        refuseIf(page < 1 || page > limits.pages() || before.contains(page), "a page that cannot be");
    }

    void checkImage(SentImage image) throws BadFrame {
        refuseIf(
                image.width() < 1 || image.height() < 1 || Math.max(image.width(), image.height()) > MOST_PIXELS_A_SIDE,
                "a page image of no possible size");
        refuseIf(!beginsWith(image.jpeg(), JPEG), "a page image that is no JPEG");
    }

    void checkCrop(SentCrop crop, int before) throws BadFrame {
        refuseIf(before >= limits.renderedPages() * MOST_CROPS_A_PAGE, "more crops than pages have");
        refuseIf(!beginsWith(crop.png(), PNG), "a crop that is no PNG");
    }

    void checkCopy(Frame first, boolean isSecond) throws BadFrame {
        count(first);
        refuseIf(isSecond, "a second copy");
        var bytes = first.payload();
        refuseIf(bytes.remaining() < 4 || bytes.getInt(bytes.position()) != PDF, "a copy that is no PDF");
    }

    /** The end of a copy that never began: it failed before its first byte. */
    void checkNoCopy(SentCopy copy, boolean isSecond) throws BadFrame {
        refuseIf(isSecond || copy.pages() != 0, "the end of a copy that never began");
    }

    SentCopy checked(SentCopy copy) throws BadFrame {
        refuseIf(copy.pages() < 0 || copy.pages() > limits.renderedPages(), "a copy of no possible length");
        return copy;
    }

    CheckedCopy checked(CheckedCopy copy) throws BadFrame {
        var broken = copy.brokenClauses();
        refuseIf(copy.conformance() != Conformance.DEVIATES && !broken.isEmpty(), "a good copy that breaks clauses");
        refuseIf(broken.size() > CheckedCopy.MOST_CLAUSES, "more broken clauses than are told");
        refuseIf(!broken.stream().allMatch(clause -> CLAUSE.matcher(clause).matches()), "a clause that is none");
        return copy;
    }

    WorkerAnswer checked(WorkerAnswer answer) throws BadFrame {
        var extent = answer.extent();
        var isLeft = answer.readability() == Readability.TO_BE_RECOGNISED;
        refuseIf(isLeft && task != Task.READ, "a document that is always left to others");
        refuseIf(extent.pages() < 0 || extent.pages() > MOST_PAGES, "an impossible number of pages");
        refuseIf(extent.attachments() < 0 || extent.attachments() > MOST_PAGES, "an impossible number of attachments");
        refuseIf(!MEDIA_TYPE.matcher(answer.mediaType()).matches(), "a media type that is none");
        refuseIf(!LANGUAGE.matcher(answer.said().language().code()).matches(), "a language code that is none");
        refuseIf(answer.said().digitGroups().size() > MOST_GROUPS, "more numbers than are looked for");
        refuseIf(answer.signatures().evidence().size() > MOST_TRACES, "more traces than are looked for");
        refuseIf(!answer.said().digitGroups().stream().allMatch(this::canBe), "digits that are none");
        new StatementBounds(limits.pages()).check(answer.said());
        return answer;
    }

    private boolean canBe(DigitGroup group) {
        return TWELVE_DIGITS.matcher(group.digits()).matches() && group.page() >= 1 && group.page() <= limits.pages();
    }

    private static boolean beginsWith(ByteBuffer bytes, int mark) {
        return bytes.remaining() > 2 && (bytes.getShort(bytes.position()) & 0xFFFF) == mark;
    }

    private static void refuseIf(boolean isBeyond, String sentence) throws BadFrame {
        if (isBeyond) {
            throw new BadFrame(sentence);
        }
    }
}

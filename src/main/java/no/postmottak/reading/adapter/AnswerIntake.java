package no.postmottak.reading.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.postmottak.likeness.TextPrint;
import no.postmottak.reading.Attachment;
import no.postmottak.reading.InkCrop;
import no.postmottak.reading.PageFacts;
import no.postmottak.reading.PageImage;
import no.postmottak.reading.PageText;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.FoundFiles;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.FrameKind;
import no.postmottak.reading.worker.SentCopy;
import no.postmottak.reading.worker.SentCrop;
import no.postmottak.reading.worker.SentFile;
import no.postmottak.reading.worker.SentImage;
import no.postmottak.reading.worker.SentText;
import no.postmottak.reading.worker.WorkerAnswer;
import no.postmottak.reading.worker.WorkerJson;
import no.postmottak.vault.Vault;
import no.postmottak.vault.VaultKey;

/** Takes what a worker sends of one document, trusts none of it, and keeps texts and pictures in the vault. */
final class AnswerIntake implements WorkerProcess.FrameIntake {

    private final Vault vault;
    private final AnswerBounds bounds;
    private final WorkerJson json = new WorkerJson();
    private final Map<Integer, PageText> texts = new TreeMap<>();
    private final Map<Integer, PageImage> images = new TreeMap<>();
    private final List<InkCrop> crops = new ArrayList<>();
    private final List<Attachment> found = new ArrayList<>();
    private final List<VaultKey> kept = new ArrayList<>();
    private Optional<WorkerAnswer> answer = Optional.empty();
    private Optional<ReadingCopy> copy = Optional.empty();

    AnswerIntake(Vault vault, AnswerBounds bounds) {
        this.vault = vault;
        this.bounds = bounds;
    }

    @Override
    public boolean take(Frame frame, WorkerProcess.Frames toCome) throws IOException {
        switch (frame.kind()) {
            case PROGRESS -> bounds.count(frame);
            case PAGE_TEXT -> takeText(frame);
            case PAGE_IMAGE -> takeImage(frame);
            case CROP -> takeCrop(frame);
            case FOUND -> takeFile(frame, toCome);
            case COPY -> takeCopy(frame, toCome);
            case ANSWER -> answer = Optional.of(bounds.checked(json.read(frame, WorkerAnswer.class)));
            case COPY_END -> bounds.checkNoCopy(json.read(frame, SentCopy.class), copy.isPresent());
            case REQUEST, BYTES, READY, FOUND_BYTES, FOUND_END, CHECKED, JUDGED ->
                throw new BadFrame("a frame that no worker may send here");
        }
        return answer.isEmpty();
    }

    private void takeText(Frame frame) throws IOException {
        bounds.count(frame);
        var sent = SentText.from(frame);
        bounds.checkPage(sent.page(), texts.keySet());
        var origin = sent.sureness().isPresent() ? PageText.Origin.RECOGNISED : PageText.Origin.WRITTEN;
        var bytes = ByteBuffer.wrap(sent.text().getBytes(StandardCharsets.UTF_8));
        var print = TextPrint.of(sent.text());
        texts.put(sent.page(), new PageText(keep(bytes), sent.text().length(), origin, sent.sureness(), print));
    }

    private void takeImage(Frame frame) throws IOException {
        bounds.count(frame);
        var sent = SentImage.from(frame);
        bounds.checkPage(sent.page(), images.keySet());
        bounds.checkImage(sent);
        var key = keep(sent.jpeg());
        images.put(sent.page(), new PageImage(key, "image/jpeg", sent.width(), sent.height(), sent.print()));
    }

    private void takeCrop(Frame frame) throws IOException {
        bounds.count(frame);
        var sent = SentCrop.from(frame);
        bounds.checkCrop(sent, crops.size());
        crops.add(new InkCrop(sent.place(), keep(sent.png())));
    }

    private void takeFile(Frame frame, WorkerProcess.Frames toCome) throws IOException {
        bounds.count(frame);
        bounds.checkFile(found.size());
        var file = SentFile.from(frame);
        var bytes = new SentBytes(Frame.empty(FrameKind.FOUND_BYTES), FrameKind.FOUND_END, toCome, bounds::countFound);
        var whole = vault.keep(bytes, FoundFiles.MOST_BYTES);
        if (isWhole(bytes.end())) {
            kept.add(whole.key());
            found.add(new Attachment(file.name(), file.declaredType(), whole));
        } else {
            vault.remove(whole.key());
        }
    }

    private static boolean isWhole(Frame end) {
        return end.payload().remaining() == 1 && end.payload().get() == 1;
    }

    private void takeCopy(Frame first, WorkerProcess.Frames toCome) throws IOException {
        bounds.checkCopy(first, copy.isPresent());
        var bytes = new SentBytes(first, FrameKind.COPY_END, toCome, bounds::count);
        var whole = vault.keep(bytes, AnswerBounds.MOST_BYTES);
        var sent = bounds.checked(json.read(bytes.end(), SentCopy.class));
        if (sent.pages() == 0) {
            vault.remove(whole.key());
            return;
        }
        kept.add(whole.key());
        copy = Optional.of(ReadingCopy.unchecked(whole, sent.pages()));
    }

    private VaultKey keep(ByteBuffer plain) throws IOException {
        var bytes = new ByteArrayInputStream(plain.array(), plain.arrayOffset() + plain.position(), plain.remaining());
        var key = vault.keep(bytes, plain.remaining()).key();
        kept.add(key);
        return key;
    }

    /** Forgets what was kept of a document whose worker did not finish. */
    void discard() {
        kept.forEach(vault::remove);
        kept.clear();
    }

    @Override
    public boolean isWorkerSpent() {
        return answer.map(WorkerAnswer::spent).orElse(true);
    }

    WorkerAnswer answer() {
        return answer.orElseThrow(() -> new IllegalStateException("the worker has not answered"));
    }

    Optional<ReadingCopy> copy() {
        return copy;
    }

    List<InkCrop> crops() {
        return crops;
    }

    List<Attachment> found() {
        return found;
    }

    List<PageFacts> pages() {
        var numbers = new TreeMap<Integer, PageFacts>();
        for (var keys : List.of(texts.keySet(), images.keySet())) {
            for (var number : keys) {
                numbers.put(
                        number,
                        new PageFacts(
                                number,
                                Optional.ofNullable(texts.get(number)),
                                Optional.ofNullable(images.get(number))));
            }
        }
        return List.copyOf(numbers.values());
    }
}

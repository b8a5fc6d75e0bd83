package no.postmottak.reading.adapter;

import java.io.IOException;
import java.util.Optional;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.WorkerJson;
import no.postmottak.signature.JudgedBundle;

/** Takes the one answer of a worker that judges signatures, and refuses whatever else it may send. */
final class JudgedIntake implements WorkerProcess.FrameIntake {

    private final AnswerBounds bounds;
    private final JudgedBounds judged;
    private final WorkerJson json = new WorkerJson();
    private Optional<JudgedBundle> answer = Optional.empty();

    JudgedIntake(AnswerBounds bounds, int contents) {
        this.bounds = bounds;
        this.judged = new JudgedBounds(contents);
    }

    @Override
    public boolean take(Frame frame, WorkerProcess.Frames toCome) throws IOException {
        switch (frame.kind()) {
            case PROGRESS -> bounds.count(frame);
            case JUDGED -> answer = Optional.of(judged.checked(json.read(frame, JudgedBundle.class)));
            default -> throw new BadFrame("a frame that no worker may send of a signature");
        }
        return answer.isEmpty();
    }

    @Override
    public boolean isWorkerSpent() {
        return answer.isEmpty();
    }

    JudgedBundle answer() {
        return answer.orElseThrow(() -> new IllegalStateException("the worker has not answered"));
    }
}

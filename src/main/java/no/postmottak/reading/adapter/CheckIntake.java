package no.postmottak.reading.adapter;

import java.io.IOException;
import java.util.Optional;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.CheckedCopy;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.WorkerJson;

/** Takes the one answer of a worker that checks a copy, and refuses whatever else it may send. */
final class CheckIntake implements WorkerProcess.FrameIntake {

    private final AnswerBounds bounds;
    private final WorkerJson json = new WorkerJson();
    private Optional<CheckedCopy> answer = Optional.empty();

    CheckIntake(AnswerBounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public boolean take(Frame frame, WorkerProcess.Frames toCome) throws IOException {
        switch (frame.kind()) {
            case PROGRESS -> bounds.count(frame);
            case CHECKED -> answer = Optional.of(bounds.checked(json.read(frame, CheckedCopy.class)));
            default -> throw new BadFrame("a frame that no worker may send of a copy");
        }
        return answer.isEmpty();
    }

    @Override
    public boolean isWorkerSpent() {
        return answer.isEmpty();
    }

    CheckedCopy answer() {
        return answer.orElseThrow(() -> new IllegalStateException("the worker has not answered"));
    }
}

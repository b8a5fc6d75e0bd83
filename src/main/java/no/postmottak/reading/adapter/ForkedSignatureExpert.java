package no.postmottak.reading.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.SignatureExpert;
import no.postmottak.reading.ToJudge;
import no.postmottak.reading.worker.Task;
import no.postmottak.signature.BundlePart;
import no.postmottak.signature.FetchedProof;
import no.postmottak.signature.JudgedBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has signatures judged in worker processes; what a worker does not survive stays as it was judged before. */
public final class ForkedSignatureExpert implements SignatureExpert {

    private static final Logger LOG = LoggerFactory.getLogger(ForkedSignatureExpert.class);

    private final WorkerPool pool;
    private final ReadingSettings settings;

    public ForkedSignatureExpert(WorkerPool pool, ReadingSettings settings) {
        this.pool = pool;
        this.settings = settings;
    }

    @Override
    public Optional<JudgedBundle> judge(ToJudge toJudge) {
        var bundle = bundle(toJudge);
        var intake = new JudgedIntake(
                new AnswerBounds(Task.JUDGE, settings.limits()),
                toJudge.contents().size());
        try {
            pool.work(new Assignment(Task.JUDGE, bundle, settings.limits()), intake);
            return Optional.of(intake.answer());
        } catch (WorkerFailed failed) {
            LOG.warn("the signatures of document {} stay as they were: {}", bundle.id(), failed.getMessage());
            return Optional.empty();
        }
    }

    private static DocumentToRead bundle(ToJudge toJudge) {
        var parts = new ArrayList<Part>();
        parts.add(Part.of(BundlePart.SIGNED, toJudge.signed()));
        toJudge.contents().forEach(content -> parts.add(Part.of(BundlePart.CONTENT, content)));
        toJudge.proofs().forEach(proof -> parts.add(Part.of(proof)));
        var length = parts.stream()
                .mapToLong(part -> BundlePart.HEADER + part.bytes())
                .sum();
        return new DocumentToRead(toJudge.signed().id(), length, () -> stream(parts));
    }

    /** One file of a bundle. */
    private record Part(BundlePart kind, long bytes, DocumentToRead.Source source) {

        static Part of(BundlePart kind, DocumentToRead document) {
            return new Part(kind, document.bytes(), document.source());
        }

        static Part of(FetchedProof proof) {
            var kind = switch (proof.way()) {
                case LIST -> BundlePart.LIST;
                case ANSWER -> BundlePart.ANSWER;
            };
            return new Part(kind, proof.bytes().length, () -> new ByteArrayInputStream(proof.bytes()));
        }

        InputStream header() {
            var header = ByteBuffer.allocate(BundlePart.HEADER).put(kind.code()).putLong(bytes);
            return new ByteArrayInputStream(header.array());
        }
    }

    private static InputStream stream(List<Part> parts) throws IOException {
        var streams = new ArrayList<InputStream>();
        for (var part : parts) {
            streams.add(part.header());
            streams.add(part.source().open());
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }
}

package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.reading.Hazard;
import no.postmottak.reading.Hazards;
import no.postmottak.reading.Language;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.Readability;
import no.postmottak.reading.SaidCaseNumber;
import no.postmottak.reading.SaidCoverSheet;
import no.postmottak.reading.SaidDate;
import no.postmottak.reading.SaidName;
import no.postmottak.reading.SaidScope;
import no.postmottak.reading.Statements;
import no.postmottak.signature.Box;
import no.postmottak.signature.Kind;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.Place;
import no.postmottak.signature.Reason;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.signature.Signer;
import org.junit.jupiter.api.Test;

class WorkerJsonTest {

    private final WorkerJson json = new WorkerJson();

    @Test
    void anAnswerComesThroughThePipeAsItWas() throws IOException {
        var signer = new Signer("Kari", "A certificate authority", Optional.of(Instant.EPOCH), "PAdES-B-T");
        var evidence = new SignatureEvidence(
                Kind.INK,
                Optional.of(new Place(2, new Box(0.1, 0.8, 0.2, 0.05))),
                0.9,
                List.of(Reason.of(ReasonCode.LOOKS_HANDWRITTEN)),
                Optional.of(signer),
                "ink 1");
        var answer = new WorkerAnswer(
                Readability.READ,
                "application/pdf",
                new WorkerAnswer.Extent(2, 1),
                new WorkerAnswer.Said(
                        LanguageFinding.of(Language.NORWEGIAN_NYNORSK, 0.8),
                        List.of(new DigitGroup("190000000108", true, true, 1)),
                        new Statements(
                                List.of(new SaidName("Amina Yusuf", SaidName.As.PARTY, 1)),
                                List.of(new SaidDate(
                                        LocalDate.of(1990, 1, 1),
                                        SaidDate.Meaning.BORN,
                                        Optional.of("Amina Yusuf"),
                                        1)),
                                List.of(new SaidCaseNumber("2026/118", 2)),
                                List.of(new SaidCoverSheet("PM1:N:K7Q29XPM:ABCD", 1)),
                                List.of(new SaidScope("fullmakt i saken min", 1))),
                        new LetterKindFinding(
                                LetterKind.APPEAL, 0.9, List.of(new LetterKindFinding.PhraseSeen("jeg klager på", 1)))),
                new SignatureTraces(
                        List.of(evidence),
                        List.of(new PageQuality(1, Set.of(PageQuality.Flaw.BLUR))),
                        SignatureTraces.Extent.EVERY_PAGE),
                new Hazards(Set.of(Hazard.MACRO, Hazard.SECOND_TYPE)),
                false);

        assertThat(json.read(json.write(FrameKind.ANSWER, answer), WorkerAnswer.class))
                .isEqualTo(answer);
    }

    @Test
    void whatNobodyForesawIsRefused() {
        var frame = Frame.of(FrameKind.REQUEST, """
                {"task": "READ", "bytes": 1, "isBatch": false, "limits": {"pages": 1, "renderedPages": 1, "characters": 1, "megapixels": 1,
                 "recognitionSeconds": 1}, "command": "rm"}""".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> json.read(frame, WorkerRequest.class)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsMissingIsRefused() {
        var frame = Frame.of(FrameKind.REQUEST, "{\"task\": \"READ\", \"bytes\": 1}".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> json.read(frame, WorkerRequest.class)).isInstanceOf(IOException.class);
    }
}

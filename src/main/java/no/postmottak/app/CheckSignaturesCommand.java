package no.postmottak.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.adapter.ForkedReader;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.Workers;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells of any file whether it seems signed and why, as the gateway would; files are opened in a worker process only. */
@Command(
        name = "check-signatures",
        mixinStandardHelpOptions = true,
        description = "Prints the evidence of signatures in files, and the verdict, as JSON")
final class CheckSignaturesCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", description = "the files")
    private List<Path> files = List.of();

    @Mixin
    private SignatureOptions options = new SignatureOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("there is no file " + file);
            }
        }
        var judge = new SignatureJudge(options.policy());
        var settings = ReadingSettings.defaults().with(1).trusting(options.trustAnchors());
        try (var workers = Workers.open(settings)) {
            var reader = new ForkedReader(workers, new NothingKept(), settings);
            for (var file : files) {
                spec.commandLine().getOut().println(told(file, reader, judge));
            }
        }
        return 0;
    }

    private static String told(Path file, ForkedReader reader, SignatureJudge judge) throws Exception {
        var document = new DocumentToRead(UUID.randomUUID(), Files.size(file), () -> Files.newInputStream(file));
        var facts = reader.read(document);
        var traces = facts.signatures().traces();
        var verdict = judge.judge(traces);
        var told = new LinkedHashMap<String, Object>();
        told.put("file", file.toString());
        told.put("mediaType", facts.content().mediaType());
        told.put("readability", facts.readability());
        told.put("answer", verdict.answer());
        told.put("reasons", verdict.reasons());
        told.put(
                "evidence",
                verdict.evidence().stream().map(CheckSignaturesCommand::told).toList());
        told.put("seen", traces.extent());
        told.put("pages", traces.pages());
        return json(told);
    }

    private static Map<String, Object> told(SignatureEvidence evidence) {
        var told = new LinkedHashMap<String, Object>();
        told.put("kind", evidence.kind());
        evidence.place().ifPresent(place -> {
            told.put("page", place.page());
            told.put("box", place.box());
        });
        told.put("probability", evidence.probability());
        told.put("reasons", evidence.reasons());
        evidence.signer().ifPresent(signer -> {
            var who = new ArrayList<>(List.of(signer.name(), signer.issuer(), signer.level()));
            signer.signedAt().ifPresent(instant -> who.add(instant.toString()));
            told.put("signer", who);
        });
        told.put("model", evidence.model());
        return told;
    }

    private static String json(Map<String, Object> told) throws JsonProcessingException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(told);
    }
}

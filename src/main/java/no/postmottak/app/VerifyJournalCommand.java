package no.postmottak.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.postmottak.app.configuration.Settings;
import no.postmottak.journal.JournalCheck;
import no.postmottak.journal.LogName;
import no.postmottak.journal.adapter.FolderOfCheckpoints;
import no.postmottak.journal.adapter.PostgresJournalLog;
import no.postmottak.journal.adapter.PublishedKeys;
import no.postmottak.journal.adapter.SignedAudit;
import no.postmottak.store.adapter.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the whole journal against the checkpoints that were signed of it, without a running gateway. */
@Command(
        name = "verify-journal",
        mixinStandardHelpOptions = true,
        description = {
            "Checks every entry of the journal against the signed checkpoints, in the database and in the second place.",
            "With the embedded database the gateway must be stopped while it runs."
        })
final class VerifyJournalCommand implements Callable<Integer> {

    @Mixin
    private ConfigurationOptions options = new ConfigurationOptions();

    @Option(names = "--keys", description = "the published keys; otherwise those of the gateway on this machine")
    private Optional<Path> keys = Optional.empty();

    @Option(names = "--checkpoints", description = "the second place; otherwise the one of the configuration")
    private Optional<Path> checkpoints = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var settings = options.read().settings();
        var published = PublishedKeys.parse(text(keys.map(CalledFrom::resolve)
                .orElseGet(() -> settings.files().home().resolve("keys/jwks.json"))));
        var secondPlace = checkpoints.map(CalledFrom::resolve).orElseGet(() -> JournalOffice.secondPlace(settings));
        try (var closing = new Closing()) {
            var database = database(settings, closing);
            var sound = true;
            for (var name : LogName.values()) {
                var copies = new FolderOfCheckpoints(secondPlace.resolve(name.word()));
                var log = new PostgresJournalLog(database.jdbi(), name);
                sound &= tell(name, new SignedAudit(published, copies.all()).of(log));
            }
            return sound ? 0 : 1;
        }
    }

    private boolean tell(LogName name, JournalCheck.Result result) {
        var out = spec.commandLine().getOut();
        result.faults().forEach(fault -> out.println(name.word() + ": " + fault));
        out.println(name.word() + ": " + result.entries() + " entries, checkpoints vouch for the first "
                + result.vouched() + ": " + (result.isSound() ? "nothing was changed" : "NOT AS IT WAS SIGNED"));
        return result.isSound();
    }

    private static Database database(Settings settings, Closing closing) {
        if (settings.storage().database().url().isEmpty()) {
            closing.with(HomeFolder.open(settings.files().home()));
        }
        return closing.with(Database.open(Foundations.databaseSettings(settings)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("there is no file to read the published keys from: " + file, unreadable);
        }
    }
}

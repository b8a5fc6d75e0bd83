package no.postmottak.journal.adapter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.postmottak.journal.Checkpoint;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.JournalCheck;
import no.postmottak.journal.LogKeeper;
import no.postmottak.journal.LogName;
import no.postmottak.keys.JsonWebKeySet;
import no.postmottak.store.adapter.TestKeys;
import org.jdbi.v3.core.Jdbi;

/** A journal, its two logs, and a second place for their checkpoints. */
final class JournalRoom {

    static final Instant NOON = Instant.parse("2026-11-30T12:00:00.123456Z");
    static final Duration EVERY = Duration.ofSeconds(30);

    final Jdbi jdbi;
    final PostgresJournal journal;
    final PostgresJournalLog log;
    final FolderOfCheckpoints secondPlace;
    private final LogName name;

    JournalRoom(Jdbi jdbi, LogName name, Path folder) {
        this.jdbi = jdbi;
        this.name = name;
        this.journal = new PostgresJournal(jdbi);
        this.log = new PostgresJournalLog(jdbi, name);
        this.secondPlace = new FolderOfCheckpoints(folder);
    }

    UUID write(Event event, String number) {
        var subject = UUID.randomUUID();
        journal.append(new Entry(subject, event, "gateway", NOON, Map.of("number", number)));
        return subject;
    }

    LogKeeper keeper(Clock clock) {
        return new LogKeeper(log, checkpoints(), secondPlace, new LogKeeper.Pace(EVERY, clock));
    }

    static JwsCheckpoints checkpoints() {
        return new JwsCheckpoints(TestKeys.shared(), "http://send.example.no");
    }

    static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    static PublishedKeys keys() {
        try {
            return PublishedKeys.parse(new com.fasterxml.jackson.databind.ObjectMapper()
                    .writeValueAsString(JsonWebKeySet.of(TestKeys.shared().publishedKeys())));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    JournalCheck.Result audit() {
        return audit(secondPlace.all());
    }

    JournalCheck.Result audit(List<String> copies) {
        return new SignedAudit(keys(), copies).of(log);
    }

    Checkpoint checkpoint(long size) {
        return new Checkpoint(name, size, new no.postmottak.journal.Proofs(log).root(size), NOON);
    }
}

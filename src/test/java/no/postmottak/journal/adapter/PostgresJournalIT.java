package no.postmottak.journal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresJournalIT {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");

    private final Jdbi jdbi = TestDatabase.shared().jdbi();
    private final PostgresJournal journal = new PostgresJournal(jdbi);
    private final UUID subject = UUID.randomUUID();

    @Test
    void whatHappenedIsToldOldestFirstAndOnlyOfItsSubject() {
        var received = new Entry(subject, Event.RECEIVED, "anonymous", NOON, Map.of("wayIn", "API", "odd", "\"{\\"));
        var earlier = new Entry(subject, Event.READ, "gateway", NOON.minusSeconds(60), Map.of());

        journal.append(received);
        journal.append(new Entry(UUID.randomUUID(), Event.RECEIVED, "anonymous", NOON, Map.of()));
        journal.append(earlier);

        assertThat(journal.of(subject)).containsExactly(received, earlier);
    }

    @ParameterizedTest
    @EnumSource
    void everyEventIsReadAgain(Event event) {
        journal.append(new Entry(subject, event, "gateway", NOON, Map.of()));

        assertThat(journal.of(subject)).extracting(Entry::event).containsExactly(event);
    }

    @Test
    void anEntryOfATransactionThatFailsIsNotThere() {
        var transactions = new JdbiTransactions(jdbi);

        assertThatThrownBy(() -> transactions.inOne(() -> {
                    journal.append(new Entry(subject, Event.READ, "gateway", NOON, Map.of()));
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(journal.of(subject)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set actor = 'nobody'",
                "update journal set at = now() where subject = gen_random_uuid()",
                "delete from journal",
                "delete from journal where number < 0",
                "truncate journal",
                "truncate journal restart identity cascade",
                "insert into journal (number, subject, event, actor, at, details) overriding system value"
                        + " select number, subject, 'LOST', actor, at, details from journal limit 1"
                        + " on conflict (number) do update set event = 'LOST'",
                "merge into journal using (select 1) as one on true when matched then delete"
            })
    void nothingThatWasWrittenCanBeChanged(String change) {
        journal.append(new Entry(subject, Event.RECEIVED, "anonymous", NOON, Map.of()));
        var written = journal.of(subject);

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(change)))
                .hasMessageContaining("the journal is append-only");

        assertThat(journal.of(subject)).isEqualTo(written);
    }
}

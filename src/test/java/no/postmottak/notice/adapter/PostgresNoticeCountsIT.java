package no.postmottak.notice.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.notice.Contact;
import no.postmottak.notice.EmailAddress;
import no.postmottak.notice.MobileNumber;
import no.postmottak.notice.Notice;
import no.postmottak.notice.NoticeLanguage;
import no.postmottak.notice.NoticeRequest;
import no.postmottak.notice.NoticesForTests;
import no.postmottak.notice.RefusalReason;
import no.postmottak.store.adapter.AnotherDatabase;
import no.postmottak.store.adapter.Database;
import no.postmottak.store.adapter.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresNoticeCountsIT {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Contact KARI = new MobileNumber("+4741234567");
    private static final Contact OLA = new MobileNumber("+4741234568");
    private static final Contact MAIL = new EmailAddress("kari@example.org");

    private final Database database = AnotherDatabase.empty().open();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatLeftIsCountedByContactAndByDayAndNothingElse() {
        left(KARI, NOON);
        left(KARI, NOON.plusSeconds(10));
        left(OLA, NOON.plusSeconds(20));
        left(MAIL, NOON.plusSeconds(30));
        var requests = at(NOON.plusSeconds(40));
        requests.ask(request(UUID.randomUUID(), KARI));
        var refused = UUID.randomUUID();
        requests.ask(request(refused, KARI));
        requests.refused(refused, RefusalReason.BYTES_DIFFER);

        assertThat(requests.sentTo(KARI, NOON.minusSeconds(1))).isEqualTo(2);
        assertThat(requests.sentTo(KARI, NOON.plusSeconds(5))).isEqualTo(1);
        assertThat(requests.sentTo(MAIL, NOON.minusSeconds(1))).isEqualTo(1);
        assertThat(requests.smsSentSince(NOON.minusSeconds(1))).isEqualTo(3);
    }

    private void left(Contact to, Instant at) {
        var id = UUID.randomUUID();
        var requests = at(at);
        requests.ask(request(id, to));
        requests.sent(id, "digest");
    }

    private PostgresNoticeRequests at(Instant now) {
        return new PostgresNoticeRequests(database.jdbi(), TestDatabase.sealed(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static NoticeRequest request(UUID id, Contact to) {
        return new NoticeRequest(
                id,
                UUID.randomUUID(),
                "RECEIVED",
                new Notice.Received(NoticesForTests.REFERENCE),
                to,
                Optional.empty(),
                NoticeLanguage.NB);
    }
}

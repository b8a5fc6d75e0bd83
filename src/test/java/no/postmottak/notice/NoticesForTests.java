package no.postmottak.notice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.postmottak.submission.Reference;

/** One of each thing that the tests of notices need. */
public final class NoticesForTests {

    public static final Path TEMPLATES = Path.of("config/notices");
    public static final Reference REFERENCE = new Reference("K7Q2-9XPM");
    public static final EmailAddress MAIL = new EmailAddress("kari@example.org");
    public static final MobileNumber MOBILE = new MobileNumber("+4741234567");
    public static final Letterhead LETTERHEAD =
            new Letterhead("send.example.no", new EmailAddress("melding@send.example.no"), "Postmottak");
    public static final Stationery STATIONERY = new Stationery(TEMPLATES, LETTERHEAD);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T08:05:09Z"), ZoneOffset.UTC);

    private NoticesForTests() {}

    public static List<Notice> ofEveryKind() {
        return List.of(
                new Notice.Received(REFERENCE),
                new Notice.Missing(REFERENCE, LocalDate.of(2026, 11, 17)),
                new Notice.Reminder(REFERENCE, LocalDate.of(2026, 11, 17)),
                new Notice.Asked(REFERENCE),
                new Notice.PassedOn(REFERENCE),
                new Notice.InboxItem(REFERENCE),
                new Notice.DecisionItem(REFERENCE));
    }
}

package no.postmottak.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.deadline.Deadline;
import no.postmottak.submission.Caller;
import no.postmottak.submission.CaseClaim;
import no.postmottak.submission.IdempotencyKey;
import no.postmottak.submission.Intake;
import no.postmottak.submission.Keeping;
import no.postmottak.submission.Residence;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
import no.postmottak.submission.SubmissionForm;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.WayIn;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes scanned letters from the scan folder; the tray a scan lies in says what it is, and when it was handed in. */
public final class ScanDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ScanDesk.class);

    private final Keeping keeping;
    private final Clock clock;

    public ScanDesk(Keeping keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Keeps one scan; when this returns it is committed, and the route moves the file away. */
    public void take(java.io.File scan) {
        var path = scan.toPath();
        var tray = Tray.of(path);
        var intake = keeping.open(WayIn.SCAN_FOLDER, tray.handedIn().flatMap(this::sentOn));
        try {
            keeping.keep(intake, form(tray.kind()), Caller.ANONYMOUS, Optional.of(add(intake, path)));
        } catch (IOException unreadable) {
            intake.abandon();
            throw new UncheckedIOException("a scan cannot be read", unreadable);
        }
    }

    /** Paper counts by its day, so any instant of it will do; a day to come was mistyped and says nothing. */
    private Optional<Instant> sentOn(LocalDate day) {
        return Optional.of(day.atStartOfDay(Deadline.ZONE).toInstant())
                .filter(start -> !start.isAfter(clock.instant()));
    }

    /** Says that a scan stays where it is, and why. */
    public void leave(Exchange exchange) {
        var failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        LOG.warn("a scan stays in the folder: {}", Failures.code(failure));
    }

    /** A scan seen again, because the gateway died before it was moved, gets the key it had and is kept once. */
    private static IdempotencyKey add(Intake intake, Path scan) throws IOException {
        var attributes = Files.readAttributes(scan, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        try (var bytes = Files.newInputStream(scan, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            intake.add(String.valueOf(scan.getFileName()), "", bytes);
        }
        var name = scan.toAbsolutePath() + "|" + attributes.lastModifiedTime().toMillis() + "|" + attributes.size();
        return new IdempotencyKey(Caller.ANONYMOUS, "scan-" + sha256(name));
    }

    private static SubmissionForm form(SubmissionKind kind) {
        return new SubmissionForm(
                kind,
                new CaseClaim(List.of(), Optional.empty(), Optional.empty()),
                new Sender(Role.FAMILY_OR_OTHER, "", Optional.empty(), Optional.empty(), "nb"),
                Residence.UNTOLD,
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

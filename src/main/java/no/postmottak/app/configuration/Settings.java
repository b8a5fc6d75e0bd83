package no.postmottak.app.configuration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.reading.adapter.ReadingSettings;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/** Every setting there is; {@code config/postmottak.yaml} has a default and a line of explanation for each. */
public record Settings(
        @Valid @NotNull Files files,
        @Valid @NotNull Web web,
        @Valid @NotNull Storage storage,
        @Valid @NotNull Intake intake,
        @Valid @NotNull Desks desks,
        @Valid @NotNull Out out,
        @Valid @NotNull Access access) {

    private static final String SOME_TIME = "must be longer than no time at all";

    /** Where the files lie that the gateway works by. */
    public record Files(
            @NotNull Path home,
            @NotNull Path routes,
            @NotNull Path config) {}

    /** Addresses the gateway listens on, and the one people know it by. */
    public record Web(
            @NotBlank String host,
            @Min(0) @Max(65535) int port,
            @Min(0) @Max(65535) int managementPort,
            @NotNull URI publicAddress) {}

    /** Database, vault, keys and queue. */
    public record Storage(
            @Valid @NotNull Database database,
            @Min(0) long reserveBytes,
            boolean mayCreateKeys,
            Optional<String> brokerUrl,
            @Valid @NotNull Malware malware,
            @Valid @NotNull JournalSettings journal) {}

    /** The scanner originals are searched with, and what happens to those it has not searched. */
    public record Malware(
            Optional<String> clamd,
            @NotNull Duration timeout,
            @Min(1) @Max(4095) int largestMegabytes,
            boolean required,
            boolean sealUntilSearched,
            @Valid @NotNull SearchAgain searchAgain) {}

    /** When originals that were found clean are searched with newer signatures. */
    public record SearchAgain(
            @NotNull Duration every,
            @NotNull Duration afterDelivery,
            @Min(1) @Max(10_000) int atMost) {}

    /** A database outside; without an address the embedded one is used. */
    public record Database(
            Optional<String> url,
            @NotBlank String user,
            Optional<Path> passwordFile,
            @Min(4) @Max(200) int connections) {}

    /** How much a sending may bring, and which numbers can be real. */
    public record Intake(
            @Min(1) long documentBytes,
            @Min(1) long submissionBytes,
            @Min(1) @Max(1000) int documents,
            @Min(1900) int earliestDufYear,
            boolean acceptSyntheticDuf,
            @Min(1) int scanStableSeconds,
            @NotNull Duration keepTakenScans) {

        public Intake {
            if (submissionBytes < documentBytes) {
                throw new IllegalArgumentException("submission-bytes must not be below document-bytes");
            }
        }
    }

    /** How the work behind the receipt is done. */
    public record Desks(
            @NotNull ReadingSettings.Sandbox sandbox,
            @Min(1) @Max(64) int readers,
            @Min(1) @Max(64) int recognisers,
            @Min(1) int readMaximumMegabytes,

            @NotNull @DurationMin(millis = 1, message = SOME_TIME)
            Duration sweep,

            @Valid @NotNull Tries tries,
            @Nullable @Min(1) @Max(60) Integer correctionDays) {}

    /** When a step is taken over, the waits between tries, threefold each time, and how many. */
    public record Tries(
            @NotNull @DurationMin(millis = 1, message = SOME_TIME)
            Duration lease,

            @NotNull @DurationMin(millis = 1, message = SOME_TIME)
            Duration firstWait,

            @NotNull @DurationMin(millis = 1, message = SOME_TIME)
            Duration longestWait,

            @Min(1) int atMost,

            @NotNull @DurationMin(millis = 1, message = SOME_TIME)
            Duration noticeFirstWait,

            @Min(1) int noticesAtMost) {}

    /** SMS and e-mail, and what lies in inboxes. */
    public record Out(
            @NotBlank String domain,
            @NotBlank String mailFrom,
            @NotBlank String smsFrom,
            @Valid @NotNull MailServer mail,
            @Valid @NotNull SmsCentre sms,
            @Valid @NotNull NoticeSettings notices,
            @Valid @NotNull Unread unread) {}

    /** How many hours something whose term runs may lie unread in an inbox before an alarm is raised. */
    public record Unread(
            @Min(1) @Max(1000) int hours, @Min(1) @Max(1000) int urgentHours) {}

    /** The mail server notices are handed to. */
    public record MailServer(
            @NotBlank String host,
            @Min(0) @Max(65535) int port,
            boolean starttls,
            Optional<String> user,
            Optional<Path> passwordFile) {}

    /** The SMS centre notices are handed to. */
    public record SmsCentre(
            @NotBlank String host,
            @Min(0) @Max(65535) int port,
            @NotBlank String user,
            Optional<Path> passwordFile) {}

    /** Who may come in, and as what. */
    public record Access(
            @Valid @NotNull Login login,
            @Valid @NotNull Systems systems,
            @Valid @NotNull Demo demo) {}

    /** The issuer people log in with, and what it must vouch for. */
    public record Login(
            Optional<URI> issuer,
            @NotBlank String clientId,
            Optional<Path> clientSecretFile,
            @NotNull List<String> acrValues,
            @Valid @NotNull List<GrantedTo> grants) {

        public Login {
            acrValues = List.copyOf(acrValues);
            grants = List.copyOf(grants);
        }
    }

    /** A role for a person by number or for a group by name, and the authority an officer works for. */
    public record GrantedTo(
            Optional<String> person,
            Optional<String> group,
            @NotBlank String role,
            Optional<String> authority) {}

    /** The issuer whose tokens authorities' systems bring, and which organisation is which authority. */
    public record Systems(
            Optional<String> issuer,
            Optional<URI> keys,
            @NotBlank String audience,
            @NotNull Map<String, String> scopes,
            @NotNull Map<String, String> organisations) {

        public Systems {
            scopes = Map.copyOf(scopes);
            organisations = Map.copyOf(organisations);
        }
    }

    /** The demonstration: people, cases, and servers that stand in for the outside. */
    public record Demo(
            boolean enabled,
            @Min(0) @Max(65535) int mailPort,
            @Min(0) @Max(65535) int smsPort,
            @Min(0) @Max(65535) int issuerPort) {}
}

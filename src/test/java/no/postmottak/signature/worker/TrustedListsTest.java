package no.postmottak.signature.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.postmottak.signature.ListStanding;
import no.postmottak.signature.ListStanding.Fault;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.TrustedListSettings;
import no.postmottak.signature.adapter.DssTrustedLists;
import no.postmottak.signature.worker.HandmadeList.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of lists and the list of one state, made, signed and served in the test, and what becomes of their issuers. */
class TrustedListsTest {

    private static final ThrowAwayIssuer ISSUER = new ThrowAwayIssuer("Listed issuer");
    private static final Credential EUROPE = ThrowAwayIssuer.ofToday("Europe").organisation("Commission");
    private static final Credential STATE = ThrowAwayIssuer.ofToday("State").organisation("Authority");
    private static final Credential STRANGER =
            ThrowAwayIssuer.ofToday("Stranger").organisation("Stranger");
    private static final Service QUALIFIED = Service.qualified(ISSUER.certificate());
    private static final HandmadeList GOOD = HandmadeList.of("NO", QUALIFIED);

    @TempDir
    Path folder;

    @TempDir
    Path signers;

    private final IssuerServer server = new IssuerServer();
    private AnchorFolders seen;

    @BeforeEach
    void serveGoodLists() throws IOException, CertificateEncodingException {
        Files.write(signers.resolve("europe.crt"), EUROPE.holder().getEncoded());
        seen = new AnchorFolders(List.of(folder));
        server.answering("/lists", listOfLists().signedBy(EUROPE)).answering("/no", GOOD.signedBy(STATE));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theIssuerOfAGoodListIsTrustedByWorkersThatAreAlreadyRunning() {
        var letter = SigningDesk.sign(
                SigningDesk.letter("I appeal"), SigningDesk.Form.proper(ISSUER.person("Kari Nordmann")));
        assertThat(new Judged(letter, seen.current()).answer()).isEqualTo(Answer.UNSURE);

        var standing = refreshed(lists());

        assertThat(standing.fault()).isEmpty();
        assertThat(standing.issuers()).isOne();
        assertThat(standing.isCurrent()).isTrue();
        assertThat(new Judged(letter, seen.current()).answer()).isEqualTo(Answer.SIGNED);
    }

    @Test
    void onlyThoseWhoMayIssueQualifiedCertificatesForSignaturesTodayAreTaken() {
        var others = new ThrowAwayIssuer[] {
            new ThrowAwayIssuer("Seals"), new ThrowAwayIssuer("Withdrawn"), new ThrowAwayIssuer("Time")
        };
        var list = HandmadeList.of(
                "NO",
                Service.qualified(others[0].certificate()).forSeals(),
                Service.qualified(others[1].certificate()).withdrawn(),
                Service.qualified(others[2].certificate()).ofTimeStamps(),
                QUALIFIED);
        server.answering("/no", list.signedBy(STATE));

        refreshed(lists());

        assertThat(seen.current().certificates()).containsExactly(ISSUER.certificate());
    }

    @Test
    void aListThatWasChangedOrSignedByAnotherOrIsOutOfDateIsNotTaken() {
        var changed = new String(GOOD.signedBy(STATE), StandardCharsets.UTF_8).replace("Test issuers", "Best issuers");
        server.answering("/no", changed.getBytes(StandardCharsets.UTF_8));
        assertThat(refreshed(lists()).fault()).contains(Fault.SIGNATURE);

        server.answering("/no", GOOD.signedBy(STRANGER));
        assertThat(refreshed(lists()).fault()).contains(Fault.SIGNATURE);

        server.answering("/no", GOOD.validUntil(Instant.now().minusSeconds(60)).signedBy(STATE));
        assertThat(refreshed(lists()).fault()).contains(Fault.OUT_OF_DATE);

        server.answering("/no", "no list".getBytes(StandardCharsets.UTF_8));
        assertThat(refreshed(lists()).fault()).contains(Fault.UNREACHABLE);

        assertThat(seen.current().certificates()).isEmpty();
    }

    @Test
    void aListOfListsThatIsWrongMakesNoListGood() {
        var another = listOfLists();
        for (var wrong : List.of(
                another.signedBy(STRANGER),
                another.validUntil(Instant.now().minusSeconds(60)).signedBy(EUROPE),
                new String(another.signedBy(EUROPE), StandardCharsets.UTF_8)
                        .replace("A state", "A place")
                        .getBytes(StandardCharsets.UTF_8))) {
            server.answering("/lists", wrong);

            assertThat(refreshed(lists()).fault()).contains(Fault.LIST_OF_LISTS);
        }
        assertThat(seen.current().certificates()).isEmpty();
    }

    @Test
    void aListThatIsBrokenLaterLeavesTheLastGoodOneWithAnAlarm() {
        var lists = lists();
        refreshed(lists);
        server.answering("/no", GOOD.signedBy(STRANGER));

        var standing = refreshed(lists);

        assertThat(standing.fault()).contains(Fault.SIGNATURE);
        assertThat(standing.isCurrent()).isFalse();
        assertThat(seen.current().certificates()).containsExactly(ISSUER.certificate());
        server.answering("/no", GOOD.signedBy(STATE));
        assertThat(refreshed(lists).fault()).isEmpty();
    }

    @Test
    void anOlderListThanTheOneThatIsKnownIsNotTaken() {
        refreshed(lists());
        server.answering(
                "/no",
                HandmadeList.of("NO", Service.qualified(new ThrowAwayIssuer("Old").certificate()))
                        .numbered(6)
                        .signedBy(STATE));

        assertThat(refreshed(lists()).fault()).contains(Fault.OLDER_THAN_KNOWN);
        assertThat(seen.current().certificates()).containsExactly(ISSUER.certificate());
    }

    @Test
    void aListThatRanOutSinceItWasTakenStaysInUseWithAnAlarm() {
        refreshed(lists());
        var inAMonth = Clock.offset(Clock.systemUTC(), Duration.ofDays(30));

        var standing = lists(inAMonth, "NO").standing().getFirst();

        assertThat(standing.fault()).contains(Fault.OUT_OF_DATE);
        assertThat(seen.current().certificates()).containsExactly(ISSUER.certificate());
    }

    @Test
    void aServerThatIsDownLeavesWhatWasKeptOnDiskAlsoForANewStart() {
        refreshed(lists());
        server.close();

        var restarted = lists();

        assertThat(restarted.standing().getFirst().fault()).isEmpty();
        assertThat(refreshed(restarted).fault()).contains(Fault.LIST_OF_LISTS);
        assertThat(seen.current().certificates()).containsExactly(ISSUER.certificate());
    }

    @Test
    void aFirstStartWithoutServerTrustsNobodyAndSaysSo() {
        server.close();
        var lists = lists();

        assertThat(lists.standing().getFirst().fault()).contains(Fault.NOT_FETCHED);
        assertThat(refreshed(lists).fault()).contains(Fault.LIST_OF_LISTS);
        assertThat(seen.current().certificates()).isEmpty();
    }

    @Test
    void aListOfAStateNobodyAskedForIsNotEvenFetched() {
        var standing = refreshed(lists("SE"));

        assertThat(standing.fault()).contains(Fault.NOT_LISTED);
        assertThat(server.asked()).containsExactly("GET /lists");
    }

    @Test
    void aStateThatIsNoLongerAskedForIsForgotten() throws IOException {
        refreshed(lists());

        lists("SE");

        assertThat(seen.current().certificates()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private HandmadeList listOfLists() {
        return HandmadeList.pointing("NO", server.address("/no"), STATE.holder());
    }

    private static ListStanding refreshed(DssTrustedLists lists) {
        lists.refresh();
        return lists.standing().getFirst();
    }

    private DssTrustedLists lists(String... territories) {
        return lists(Clock.systemUTC(), territories.length == 0 ? "NO" : territories[0]);
    }

    private DssTrustedLists lists(Clock clock, String asked) {
        var settings = new TrustedListSettings(
                true, server.address("/lists"), signers.toString(), List.of(asked), List.of(server.host()), 24);
        return new DssTrustedLists(settings, folder, clock);
    }
}

package no.postmottak.correspondence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.CaseRegister;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.MandatedCaseFiles;
import no.postmottak.casefile.Mandates;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.casefile.adapter.PostgresMandates;
import no.postmottak.correspondence.adapter.PostgresInformationRequests;
import no.postmottak.correspondence.adapter.PostgresLetters;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.vault.Vault;
import no.postmottak.vault.adapter.DiskVault;

/** The post over the real database and a real vault, and cases with people, for tests. */
final class PostRoom {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    final List<LetterNotice> told = new ArrayList<>();
    final Desk desk;
    final Mandates mandates;
    final Post post;

    private final Vault vault;
    private final CaseRegister register;

    /** The notice side: whether it reaches anybody, and what it does with what it is asked to tell. */
    record Telling(boolean reachesAnybody, Consumer<LetterNotice> tell) implements LetterNotices {

        @Override
        public boolean reaches(VerifiedContact contact) {
            return reachesAnybody;
        }

        @Override
        public void tell(LetterNotice notice) {
            tell.accept(notice);
        }
    }

    PostRoom(Path folder) {
        var jdbi = TestDatabase.shared().jdbi();
        var sealed = new SealedRows(TestKeys.shared());
        vault = DiskVault.open(folder, 0, TestKeys.shared());
        register = new PostgresCaseFiles(jdbi, sealed);
        mandates = new PostgresMandates(jdbi, sealed);
        desk = new Desk(
                new PostgresLetters(jdbi, sealed),
                new PostgresInformationRequests(jdbi),
                new MandatedCaseFiles(register, mandates, Clock.fixed(NOW, ZoneOffset.UTC)),
                vault,
                new PostgresJournal(jdbi),
                new Freshness(Period.ofMonths(18)));
        post = new Post(
                desk, new JdbiTransactions(jdbi), new Telling(true, told::add), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** The same post, whose notice side fails. */
    Post withNoticesThatFail() {
        return new Post(
                desk,
                new JdbiTransactions(TestDatabase.shared().jdbi()),
                new Telling(true, notice -> {
                    throw new IllegalStateException("no notice today");
                }),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** The same post, whose addressees cannot be told anything. */
    Post thatReachesNobody() {
        return post(new Telling(false, told::add), NOW);
    }

    /** The same post on another day. */
    Post at(Instant now) {
        return post(new Telling(true, told::add), now);
    }

    private Post post(LetterNotices notices, Instant now) {
        return new Post(
                desk, new JdbiTransactions(TestDatabase.shared().jdbi()), notices, Clock.fixed(now, ZoneOffset.UTC));
    }

    DufNumber caseOf(List<Party> applicants, List<Representative> representatives) {
        var number = applicants.stream()
                .flatMap(party -> party.dufNumber().stream())
                .findFirst()
                .orElseGet(PostRoom::number);
        register.enter(new CaseFile(
                new CaseFileId(UUID.randomUUID()),
                "26/00002",
                List.of(number),
                new CaseFile.People(applicants, representatives),
                List.of(),
                Authority.UDI,
                true));
        return number;
    }

    /** The case goes to another body. */
    void moves(DufNumber number, Authority holder) {
        register.enter(register.byDufNumber(number).orElseThrow().heldBy(holder));
    }

    Posting decision(DufNumber number, String... documents) {
        return posting(number, Posting.Kind.DECISION, documents);
    }

    Posting posting(DufNumber number, Posting.Kind kind, String... documents) {
        var enclosed = new ArrayList<Letter.Enclosed>();
        for (var document : documents) {
            enclosed.add(enclosed(document));
        }
        return new Posting(Authority.UDI, number, kind, "Svar på klagen", enclosed);
    }

    private Letter.Enclosed enclosed(String text) {
        try {
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return new Letter.Enclosed("vedtak.pdf", "application/pdf", vault.keep(bytes, 1_000));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static DufNumber number() {
        var serial = Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 100_000_000L);
        return new DufNumber("1900%08d".formatted(serial));
    }

    static PersonId person() {
        return new PersonId("person-" + UUID.randomUUID());
    }

    static Party applicant(Optional<DufNumber> number, Optional<PersonId> person) {
        return new Party("Amina Yusuf", Optional.empty(), number, person, Optional.of(contact("amina@example.org")));
    }

    static Representative agent(Representative.Kind kind, Optional<PersonId> person) {
        return new Representative(
                kind, "Kari Lund", person, Optional.of(contact("kari@example.org")), Optional.empty());
    }

    static VerifiedContact contact(String email) {
        return new VerifiedContact(Optional.of(email), Optional.empty(), "nb", LocalDate.of(2026, 6, 1));
    }
}

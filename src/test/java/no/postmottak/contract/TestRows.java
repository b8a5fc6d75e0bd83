package no.postmottak.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.correspondence.Letter;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.adapter.PostgresLetters;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Reference;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.PostgresSubmissions;

/** Rows that other rows in the database of tests refer to. */
final class TestRows {

    private TestRows() {}

    static CaseFileId caseFile() {
        var number = "1900" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
        return new PostgresCaseFiles(TestDatabase.shared().jdbi(), TestDatabase.sealed())
                .enter(CaseOf.numbers(number).party("Amina Yusuf").file())
                .id();
    }

    static SubmissionId submission() {
        var submission = Submitted.appeal().bringing(1);
        new PostgresSubmissions(TestDatabase.shared().jdbi(), TestDatabase.sealed())
                .enter(submission, Submitted.acknowledged(submission));
        return submission.id();
    }

    static LetterId letter() {
        var letter = new LetterId(UUID.randomUUID());
        var head = new Letter.Head(
                Authority.UDI,
                caseFile(),
                new PersonId(UUID.randomUUID().toString()),
                Reference.draw(ThreadLocalRandom.current()),
                "Send oss flere opplysninger",
                Instant.parse("2026-11-21T09:00:00Z"),
                Optional.empty());
        new PostgresLetters(TestDatabase.shared().jdbi(), TestDatabase.sealed())
                .enter(new Letter.OrdinaryLetter(letter, head, List.of()));
        return letter;
    }
}

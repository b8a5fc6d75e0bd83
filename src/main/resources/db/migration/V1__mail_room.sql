-- The mail room. Everything that tells of a person is sealed by the gateway before it comes here; look-ups go by keyed
-- pseudonyms. A dump of this database alone says that there are submissions and when, and nothing more.

create table submission (
    id              uuid        primary key,
    reference       text        not null unique,
    state           text        not null,
    kind            text        not null,
    way_in          text        not null,
    sent_at         timestamptz,
    received_at     timestamptz not null,
    person_index    bytea,
    receipt_code    bytea       not null,
    sealed          bytea       not null,
    acknowledgement bytea       not null
);
create index submission_by_person on submission (person_index, received_at) where person_index is not null;
create index submission_by_state on submission (state);
comment on table submission is 'Every sending that was acknowledged; a row is never deleted by the gateway''s own flow.';
comment on column submission.id is 'Random id; the only thing a queue message carries besides the step.';
comment on column submission.reference is 'Random name shown to people.';
comment on column submission.state is 'How far it has come.';
comment on column submission.kind is 'What the sender says it is.';
comment on column submission.way_in is 'The door it came through.';
comment on column submission.sent_at is 'First byte of the sending; null for paper without a postmark.';
comment on column submission.received_at is 'Last byte kept.';
comment on column submission.person_index is 'Keyed pseudonym of the logged-in sender; null for an anonymous one.';
comment on column submission.receipt_code is 'SHA-256 of the receipt code shown once to the sender.';
comment on column submission.sealed is 'Form as typed, caller and documents, sealed.';
comment on column submission.acknowledgement is 'The answer given to the sender, sealed, so that a repeat is the same byte for byte.';

create table document (
    id            uuid   primary key,
    submission_id uuid   not null references submission,
    ordinal       int    not null,
    vault_key     text   not null unique,
    bytes         bigint not null,
    sha256        text   not null,
    unique (submission_id, ordinal)
);
create index document_by_sha256 on document (sha256);
comment on table document is 'The documents of submissions; their bytes lie in the vault, their names in the sealed form.';
comment on column document.id is 'Random id.';
comment on column document.submission_id is 'The submission it came with.';
comment on column document.ordinal is 'Its place in the sending, from one; the first is the letter.';
comment on column document.vault_key is 'Where its bytes lie in the vault.';
comment on column document.bytes is 'Its length.';
comment on column document.sha256 is 'Digest of its bytes.';

create table idempotency_key (
    key_index     bytea       primary key,
    fingerprint   text        not null,
    submission_id uuid        not null,
    claimed_at    timestamptz not null default now()
);
comment on table idempotency_key is 'Which key of which caller became which submission.';
comment on column idempotency_key.key_index is 'Keyed pseudonym of caller and key.';
comment on column idempotency_key.fingerprint is 'SHA-256 over every word and byte of the sending.';
comment on column idempotency_key.submission_id is 'What it became.';
comment on column idempotency_key.claimed_at is 'When it was first used.';

create table outbox (
    submission_id uuid        not null,
    step          text        not null,
    state         text        not null default 'WAITING',
    attempts      int         not null default 0,
    not_before    timestamptz not null default now(),
    fence         bigint      not null default 0,
    again         boolean     not null default false,
    failure       text,
    changed_at    timestamptz not null default now(),
    primary key (submission_id, step)
);
create index outbox_due on outbox (not_before) where state in ('WAITING', 'SENT', 'LEASED');
comment on table outbox is 'Errands: what is still to be done, committed with what made it necessary.';
comment on column outbox.submission_id is 'The submission, or the letter out, it is for.';
comment on column outbox.step is 'The step to take.';
comment on column outbox.state is 'WAITING, SENT (a message is on the queue), LEASED, DONE or PARKED (a person must look).';
comment on column outbox.attempts is 'How often it was begun.';
comment on column outbox.not_before is 'When it is due: for WAITING the next try, for SENT and LEASED when to assume the message or worker lost.';
comment on column outbox.fence is 'Grows with each lease; only the newest lease may finish.';
comment on column outbox.again is 'Whether the errand was added once more while somebody held it.';
comment on column outbox.failure is 'Code of the last failure.';
comment on column outbox.changed_at is 'When the row last changed.';

create table case_file (
    id     uuid  primary key,
    sealed bytea not null
);
comment on table case_file is 'What authorities have told about their cases.';
comment on column case_file.id is 'Random id.';
comment on column case_file.sealed is 'The case file, sealed.';

create table case_file_number (
    duf_index    bytea primary key,
    case_file_id uuid  not null references case_file
);
create index case_file_number_by_case on case_file_number (case_file_id);
comment on table case_file_number is 'Which case a DUF number belongs to.';
comment on column case_file_number.duf_index is 'Keyed pseudonym of the number.';
comment on column case_file_number.case_file_id is 'The case.';

create table case_file_person (
    person_index bytea not null,
    case_file_id uuid  not null references case_file,
    primary key (person_index, case_file_id)
);
create index case_file_person_by_case on case_file_person (case_file_id);
comment on table case_file_person is 'In which cases somebody is a party or a representative.';
comment on column case_file_person.person_index is 'Keyed pseudonym of the person.';
comment on column case_file_person.case_file_id is 'The case.';

create table facts (
    submission_id uuid  primary key references submission,
    sealed        bytea not null
);
comment on table facts is 'What was seen in the documents.';
comment on column facts.submission_id is 'The submission.';
comment on column facts.sealed is 'The facts, sealed; texts and pictures lie in the vault.';

create table vault_use (
    vault_key     text primary key,
    submission_id uuid not null references submission
);
comment on table vault_use is 'Texts, page pictures and crops in the vault that facts refer to, so that the sweep leaves them.';
comment on column vault_use.vault_key is 'Where it lies in the vault.';
comment on column vault_use.submission_id is 'The submission whose facts refer to it.';

create table assessment (
    submission_id uuid  primary key references submission,
    sealed        bytea not null
);
comment on table assessment is 'What weighing came to.';
comment on column assessment.submission_id is 'The submission.';
comment on column assessment.sealed is 'Findings and deadlines, sealed.';

create table filing (
    id            uuid        primary key,
    submission_id uuid        not null references submission,
    case_file_id  uuid        not null references case_file,
    entry_year    int         not null,
    entry_number  bigint      not null,
    filed_at      timestamptz not null,
    unique (submission_id, case_file_id),
    unique (entry_year, entry_number)
);
create index filing_by_case on filing (case_file_id);
comment on table filing is 'Incoming journal entries [journalpost]: which submission lies on which case.';
comment on column filing.id is 'Random id [systemID].';
comment on column filing.submission_id is 'The submission.';
comment on column filing.case_file_id is 'The case.';
comment on column filing.entry_year is 'Year of the journal entry [journalaar].';
comment on column filing.entry_number is 'Number of the journal entry in its year [journalsekvensnummer].';
comment on column filing.filed_at is 'When it was filed.';

create table entry_counter (
    entry_year int    primary key,
    last       bigint not null
);
comment on table entry_counter is 'The last journal entry number given out in each year.';
comment on column entry_counter.entry_year is 'The year.';
comment on column entry_counter.last is 'The last number given out.';

create table set_aside (
    id            uuid        primary key,
    submission_id uuid        not null references submission,
    step          text        not null,
    reason        text        not null,
    since         timestamptz not null,
    sealed        bytea       not null,
    resolved_at   timestamptz,
    resolution    bytea
);
create index set_aside_open on set_aside (since) where resolved_at is null;
create index set_aside_by_submission on set_aside (submission_id);
comment on table set_aside is 'What waits or waited for a person.';
comment on column set_aside.id is 'Random id.';
comment on column set_aside.submission_id is 'The submission.';
comment on column set_aside.step is 'The step that stopped.';
comment on column set_aside.reason is 'Code of the reason.';
comment on column set_aside.since is 'Since when it waits.';
comment on column set_aside.sealed is 'Numbers typed and found, sealed.';
comment on column set_aside.resolved_at is 'When a person decided.';
comment on column set_aside.resolution is 'What the person decided, sealed.';

create table routing (
    submission_id uuid        primary key references submission,
    authority     text        not null,
    rule          text        not null,
    reason        text        not null,
    routed_at     timestamptz not null default now()
);
comment on table routing is 'Which authority each submission was routed to, and why.';
comment on column routing.submission_id is 'The submission.';
comment on column routing.authority is 'Code of the authority.';
comment on column routing.rule is 'Row of the decision table that hit.';
comment on column routing.reason is 'The reason of that row.';
comment on column routing.routed_at is 'When.';

create table delivery (
    id            uuid        primary key,
    submission_id uuid        not null references submission,
    receiver      text        not null,
    status        text        not null,
    vault_key     text        not null unique,
    bytes         bigint      not null,
    sha256        text        not null,
    offered_at    timestamptz not null,
    confirmation  bytea
);
create index delivery_inbox on delivery (receiver, offered_at desc, id);
create index delivery_by_submission on delivery (submission_id);
comment on table delivery is 'Envelopes in the inboxes of authorities; delivered only when the receiver has confirmed the digest.';
comment on column delivery.id is 'The same for the same submission and receiver, always.';
comment on column delivery.submission_id is 'The submission.';
comment on column delivery.receiver is 'Code of the authority.';
comment on column delivery.status is 'OFFERED, DELIVERED, RETURNED or FORWARDED.';
comment on column delivery.vault_key is 'Where the envelope lies in the vault.';
comment on column delivery.bytes is 'Its length.';
comment on column delivery.sha256 is 'Its digest, which the receiver confirms.';
comment on column delivery.offered_at is 'Since when it lies in the inbox.';
comment on column delivery.confirmation is 'Who confirmed, when and the proof, sealed.';

create table letter (
    id               uuid        primary key,
    reference        text        not null unique,
    addressee_index  bytea       not null,
    carries_decision boolean     not null,
    posted_at        timestamptz not null,
    opened_at        timestamptz,
    sealed           bytea       not null
);
create index letter_by_addressee on letter (addressee_index, posted_at desc);
comment on table letter is 'Decisions and letters out; they lie in the secure inbox and leave by no other way.';
comment on column letter.id is 'Random id.';
comment on column letter.reference is 'Random name shown to people.';
comment on column letter.addressee_index is 'Keyed pseudonym of the addressee.';
comment on column letter.carries_decision is 'Whether it carries a decision.';
comment on column letter.posted_at is 'When the authority posted it.';
comment on column letter.opened_at is 'When the addressee first opened it.';
comment on column letter.sealed is 'Sender, case, title and documents, sealed.';

create table letter_document (
    vault_key text primary key,
    letter_id uuid not null references letter
);
comment on table letter_document is 'Documents of letters in the vault.';
comment on column letter_document.vault_key is 'Where it lies in the vault.';
comment on column letter_document.letter_id is 'The letter.';

create table notice (
    id         uuid        primary key,
    subject_id uuid        not null,
    purpose    text        not null,
    state      text        not null,
    attempts   int         not null default 0,
    sealed     bytea       not null,
    digest     text,
    changed_at timestamptz not null,
    unique (subject_id, purpose)
);
create index notice_waiting on notice (subject_id) where state = 'WAITING';
comment on table notice is 'What is to be told by SMS or e-mail, and what was told.';
comment on column notice.id is 'Random id.';
comment on column notice.subject_id is 'The submission or letter it is about.';
comment on column notice.purpose is 'Event, channel and receiver role, so that nobody hears the same twice.';
comment on column notice.state is 'WAITING, SENT, REFUSED (by the gate) or GIVEN_UP.';
comment on column notice.attempts is 'How often sending was tried.';
comment on column notice.sealed is 'Notice, contact and language, sealed.';
comment on column notice.digest is 'SHA-256 of the bytes that left, or the code of a refusal.';
comment on column notice.changed_at is 'When the row last changed.';

create table journal (
    number  bigint      generated always as identity primary key,
    subject uuid        not null,
    event   text        not null,
    actor   text        not null,
    at      timestamptz not null,
    details jsonb       not null
);
create index journal_by_subject on journal (subject, number);
comment on table journal is 'Append-only record of what happened; updates and deletes are refused by triggers.';
comment on column journal.number is 'Order of writing.';
comment on column journal.subject is 'The submission, delivery, letter or case it happened to.';
comment on column journal.event is 'What happened.';
comment on column journal.actor is 'Who did it: a role or a pseudonym, never a name.';
comment on column journal.at is 'When.';
comment on column journal.details is 'Codes, digests and ids; never personal data.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end $$;
create trigger journal_is_append_only before update or delete or truncate on journal
    for each statement execute function refuse_change();

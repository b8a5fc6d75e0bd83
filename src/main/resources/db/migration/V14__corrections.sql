-- What senders were asked to put right, until when, and what came in reply; and what ends when, for whoever must act.

create table correction (
    id            uuid        primary key,
    submission_id uuid        not null references submission,
    letter        text        not null,
    known_to      text        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    last_day      date,
    state         text        not null,
    changed_at    timestamptz not null,
    reply_id      uuid        references submission,
    unique (submission_id, letter)
);
create index correction_open on correction (last_day) where state <> 'CLOSED';
comment on table correction is 'What a sender was asked to put right [retting]: one row for each thing asked.';
comment on column correction.id is 'Random id.';
comment on column correction.submission_id is 'The submission that lacks something.';
comment on column correction.letter is 'Which letter of config/corrections.yaml was written.';
comment on column correction.known_to is 'SENDER when it follows from what was sent alone, CASE when only people on the case may know.';
comment on column correction.asked_by is 'gateway, or the pseudonym of the person who wrote.';
comment on column correction.asked_at is 'When it was written.';
comment on column correction.last_day is 'Until when; null until a person has set a day.';
comment on column correction.state is 'ASKED, ANSWERED (a person must look at the reply), CURED (put right) or CLOSED (a person is done with it).';
comment on column correction.changed_at is 'When the state last changed.';
comment on column correction.reply_id is 'The submission that answered it.';

create table completion (
    submission_id uuid    primary key references submission,
    first_id      uuid    not null references submission,
    is_proven     boolean not null
);
create index completion_by_first on completion (first_id);
comment on table completion is 'Submissions that say they complete an earlier one.';
comment on column completion.submission_id is 'The later submission.';
comment on column completion.first_id is 'The earlier one.';
comment on column completion.is_proven is 'Whether it came from whoever sent the earlier one: the same login, or its receipt code.';

create table submission_deadline (
    submission_id uuid        primary key references submission,
    by_sender     timestamptz,
    by_record     timestamptz
);
comment on table submission_deadline is 'When the term a submission was held against ends at the earliest.';
comment on column submission_deadline.submission_id is 'The submission.';
comment on column submission_deadline.by_sender is 'By what was sent alone; null where nothing was told.';
comment on column submission_deadline.by_record is 'By the case record too; null where there is none.';

alter table delivery add column escalated_at timestamptz;
create index delivery_unread on delivery (offered_at) where status = 'OFFERED';
comment on column delivery.escalated_at is 'When it was found to have lain unread too long with something about to end; null otherwise.';

alter table case_file_person add column represents boolean not null default false;
comment on column case_file_person.represents is 'Whether the person acts for others in the case; false for rows of before until the case is told anew.';

alter table letter add column case_file_id uuid, add column sent_from text;
create index letter_by_case on letter (case_file_id) where case_file_id is not null;
comment on column letter.case_file_id is 'The case it is about; null for letters of before.';
comment on column letter.sent_from is 'Code of the authority that posted it; null for letters of before.';

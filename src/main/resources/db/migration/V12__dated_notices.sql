-- Notices for days to come, and which submission answers which, so that a reminder ends when its answer is here.
create table notice_date (
    subject_id uuid        not null,
    purpose    text        not null,
    due_at     timestamptz not null,
    state      text        not null default 'AHEAD',
    primary key (subject_id, purpose)
);
create index notice_date_ahead on notice_date (due_at) where state = 'AHEAD';
comment on table notice_date is 'Days on which somebody is to be told something, unless it has been seen to by then.';
comment on column notice_date.subject_id is 'The submission it is about.';
comment on column notice_date.purpose is 'What for, as a code, so that nobody is told the same twice; never personal data.';
comment on column notice_date.due_at is 'When.';
comment on column notice_date.state is 'AHEAD, DUE (its time has come) or OVER (told, or no longer called for).';

alter table submission add column in_reply_to text;
create index submission_by_reply on submission (in_reply_to, received_at) where in_reply_to is not null;
comment on column submission.in_reply_to is 'Reference of the submission this one completes, if one was typed; null for those from before it was kept.';

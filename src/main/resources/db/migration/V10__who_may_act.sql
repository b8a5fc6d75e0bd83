-- Who may act for whom by a person's confirmation, which appeal is the first of its decision, and what a person treats a
-- submission as.

create table mandate (
    id           uuid        primary key,
    case_file_id uuid        not null references case_file,
    holder_index bytea,
    confirmed_at timestamptz not null,
    ended_at     timestamptz,
    sealed       bytea       not null
);
create index mandate_by_case on mandate (case_file_id);
create index mandate_by_holder on mandate (holder_index) where holder_index is not null;
comment on table mandate is 'Powers of attorney and lawyers'' mandates that a person confirmed; never entered by software.';
comment on column mandate.id is 'Random id.';
comment on column mandate.case_file_id is 'The case it holds in.';
comment on column mandate.holder_index is 'Keyed pseudonym of whoever holds it, where they can log in.';
comment on column mandate.confirmed_at is 'When a person confirmed it.';
comment on column mandate.ended_at is 'When it was ended before its time; null while it runs or after it ran out by itself.';
comment on column mandate.sealed is 'Holder, grantor, scope, days, who confirmed and who ended it, sealed.';

create table confirmed_sender (
    submission_id uuid  primary key references submission,
    sealed        bytea not null
);
comment on table confirmed_sender is 'Senders whose role a person confirmed, beside what they typed.';
comment on column confirmed_sender.submission_id is 'The submission.';
comment on column confirmed_sender.sealed is 'The role, who confirmed it and when, sealed.';

create table appeal (
    submission_id  uuid        not null references submission,
    case_file_id   uuid        not null references case_file,
    decision_index bytea       not null,
    supplements    uuid        references submission,
    joined_by      text        not null,
    entered_at     timestamptz not null,
    primary key (submission_id, case_file_id)
);
create index appeal_by_decision on appeal (case_file_id, decision_index);
create index appeal_by_first on appeal (supplements) where supplements is not null;
comment on table appeal is 'Which decision each appeal is about, and which earlier appeal it supplements.';
comment on column appeal.submission_id is 'The appeal.';
comment on column appeal.case_file_id is 'The case it lies on.';
comment on column appeal.decision_index is 'Keyed pseudonym of the decision.';
comment on column appeal.supplements is 'The first appeal of the same decision, if this is not the first.';
comment on column appeal.joined_by is 'Who said so: the gateway, or the pseudonym of a person.';
comment on column appeal.entered_at is 'When.';

alter table submission add column treated_as text;
comment on column submission.treated_as is 'The kind a person treats it as; null where it is treated as what it was sent as.';

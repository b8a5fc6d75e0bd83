-- How envelopes get to receivers that are sent them, and how receivers are told of new ones: when the next try is due,
-- and a row for each try there was.

create table dispatch (
    delivery_id   uuid        not null references delivery,
    errand        text        not null,
    attempts      integer     not null default 0,
    due_at        timestamptz,
    since         timestamptz not null,
    sent_at       timestamptz,
    overdue_at    timestamptz,
    parked_at     timestamptz,
    primary key (delivery_id, errand)
);
create index dispatch_due on dispatch (due_at) where due_at is not null;
comment on table dispatch is 'What is still to be done so that a receiver gets an envelope, or is told that one is there.';
comment on column dispatch.delivery_id is 'The delivery.';
comment on column dispatch.errand is 'ENVELOPE (the envelope itself and the receipt for it) or WEBHOOK (telling that it is there).';
comment on column dispatch.attempts is 'How many tries were begun; the number of the last one.';
comment on column dispatch.due_at is 'When something is to be done next; null when nothing is.';
comment on column dispatch.since is 'Since when it has been tried; set anew when a person has it sent again.';
comment on column dispatch.sent_at is 'When the receiver''s side last took it; that alone is no delivery.';
comment on column dispatch.overdue_at is 'When it was found that no receipt had come by the agreed time; null when none was missed.';
comment on column dispatch.parked_at is 'When tries were given up and a person was asked; null otherwise.';

create table delivery_attempt (
    number      bigint      generated always as identity primary key,
    delivery_id uuid        not null references delivery,
    errand      text        not null,
    attempt     integer     not null,
    at          timestamptz not null,
    outcome     text        not null,
    detail      text        not null
);
create index delivery_attempt_by_delivery on delivery_attempt (delivery_id, number);
comment on table delivery_attempt is 'Each try to send an envelope or to tell of one, and what it came to.';
comment on column delivery_attempt.number is 'In the order of writing.';
comment on column delivery_attempt.delivery_id is 'The delivery.';
comment on column delivery_attempt.errand is 'ENVELOPE or WEBHOOK.';
comment on column delivery_attempt.attempt is 'Which try it was.';
comment on column delivery_attempt.at is 'When it ended.';
comment on column delivery_attempt.outcome is 'TAKEN, HELD, FAILED, REFUSED or OVERDUE.';
comment on column delivery_attempt.detail is 'A code, such as the status of an answer; never what was sent.';

insert into dispatch (delivery_id, errand, due_at, since)
    select id, errand, now(), now() from delivery, (values ('ENVELOPE'), ('WEBHOOK')) as errands (errand)
    where status = 'OFFERED';

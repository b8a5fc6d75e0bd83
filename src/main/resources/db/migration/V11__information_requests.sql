-- What authorities ask people for by letter, by when, and which submissions answer it.

create table information_request (
    letter_id    uuid        primary key references letter,
    reference    text        not null unique,
    case_file_id uuid        not null references case_file,
    authority    text        not null,
    had_the_case boolean     not null,
    due          date        not null,
    asked_at     timestamptz not null,
    state        text        not null,
    ended_by     text,
    ended_at     timestamptz
);
create index information_request_by_case on information_request (case_file_id) where state = 'OPEN';
create index information_request_by_day on information_request (due) where state <> 'CLOSED';
comment on table information_request is 'Letters that ask for something by a day.';
comment on column information_request.letter_id is 'The letter.';
comment on column information_request.reference is 'Its reference, which a reply names.';
comment on column information_request.case_file_id is 'The case it is about.';
comment on column information_request.authority is 'Code of the body that asks.';
comment on column information_request.had_the_case is 'Whether that body had the case then; if so, whoever has it later gets the answer.';
comment on column information_request.due is 'The day by which it asks for an answer.';
comment on column information_request.asked_at is 'When the letter was posted.';
comment on column information_request.state is 'OPEN, ANSWERED (by a reply of the addressee that names it) or CLOSED (by a person).';
comment on column information_request.ended_by is 'Who ended it: ADDRESSEE, an authority or the pseudonym of a person.';
comment on column information_request.ended_at is 'When.';

create table reply (
    submission_id uuid        not null references submission,
    letter_id     uuid        not null references information_request,
    found_by      text        not null,
    joined_at     timestamptz not null,
    primary key (submission_id, letter_id)
);
create index reply_by_letter on reply (letter_id);
comment on table reply is 'Which submissions answer which request.';
comment on column reply.submission_id is 'The submission.';
comment on column reply.letter_id is 'The request.';
comment on column reply.found_by is 'NAMED by its reference, or the ONLY_OPEN_REQUEST on the case.';
comment on column reply.joined_at is 'When.';

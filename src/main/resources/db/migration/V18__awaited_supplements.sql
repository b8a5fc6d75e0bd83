-- Until when what senders said would come may come, for the boards of what ends when.
create table awaited_supplement (
    submission_id uuid primary key references submission,
    last_day      date not null
);
comment on table awaited_supplement is 'Sendings of which something is still to come; worked out from what was sent alone.';
comment on column awaited_supplement.submission_id is 'The sending with which something was promised.';
comment on column awaited_supplement.last_day is 'The last day for it.';

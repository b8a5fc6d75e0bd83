-- Notices are counted by contact and day, and letters nobody opens are told of once more.
alter table notice add column contact_index bytea;
alter table notice add column channel text;
alter table notice add column sent_at timestamptz;
create index notice_by_contact on notice (contact_index, sent_at) where sent_at is not null;
create index notice_by_channel on notice (channel, sent_at) where sent_at is not null;
comment on column notice.contact_index is 'Keyed pseudonym of the contact; null for notices from before it was kept.';
comment on column notice.channel is 'SMS or EMAIL; null for notices from before it was kept.';
comment on column notice.sent_at is 'When it left; null until then, and for notices from before it was kept.';

alter table letter add column reminded_at timestamptz;
create index letter_unopened on letter (posted_at) where opened_at is null and reminded_at is null;
comment on column letter.reminded_at is 'When it was seen that nobody had opened it, and the addressee was told once more.';

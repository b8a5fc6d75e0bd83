-- The journal becomes a log in which no change goes unseen (RFC 6962). Every entry waits for its place from the
-- transaction that writes it; those written before this migration wait too. There are two logs, of everything and of
-- receipts alone: places in the first would tell senders what was done with what they sent.
create table journal_waiting (
    log    text   not null,
    number bigint not null,
    primary key (log, number)
);
comment on table journal_waiting is 'Entries of the journal that have no place in the log yet.';
comment on column journal_waiting.log is 'journal or receipts.';
comment on column journal_waiting.number is 'The number of the entry.';

create function wait_for_a_place() returns trigger language plpgsql as $$
begin
    insert into journal_waiting (log, number) values ('journal', new.number);
    if new.event = 'RECEIVED' then
        insert into journal_waiting (log, number) values ('receipts', new.number);
    end if;
    return null;
end $$;
create trigger journal_entry_waits after insert on journal for each row execute function wait_for_a_place();
insert into journal_waiting (log, number) select 'journal', number from journal;
insert into journal_waiting (log, number) select 'receipts', number from journal where event = 'RECEIVED';

create table journal_leaf (
    log      text   not null,
    position bigint not null,
    number   bigint not null,
    hash     bytea  not null,
    primary key (log, position),
    unique (number, log)
);
comment on table journal_leaf is 'The place of each entry in the log, given by the sequencer.';
comment on column journal_leaf.log is 'journal or receipts.';
comment on column journal_leaf.position is 'Its place, from zero, without gaps.';
comment on column journal_leaf.number is 'The number of the entry.';
comment on column journal_leaf.hash is 'SHA-256 of a zero byte and the entry as canonical JSON.';

create table journal_node (
    log      text   not null,
    level    int    not null,
    position bigint not null,
    hash     bytea  not null,
    primary key (log, level, position)
);
comment on table journal_node is 'Hashes of the complete subtrees of the log.';
comment on column journal_node.log is 'journal or receipts.';
comment on column journal_node.level is 'Its height: it stands over two to this power of entries.';
comment on column journal_node.position is 'How many of this height stand before it.';
comment on column journal_node.hash is 'SHA-256 of a one byte and the two hashes below it.';

create table journal_checkpoint (
    log       text        not null,
    size      bigint      not null,
    root      bytea       not null,
    signed_at timestamptz not null,
    signed    text        not null,
    primary key (log, size)
);
comment on table journal_checkpoint is 'What was signed of the log, and copied to a second place.';
comment on column journal_checkpoint.log is 'journal or receipts.';
comment on column journal_checkpoint.size is 'Over how many entries.';
comment on column journal_checkpoint.root is 'The hash over all of them.';
comment on column journal_checkpoint.signed_at is 'When it was signed.';
comment on column journal_checkpoint.signed is 'The checkpoint as a compact JWS.';

create trigger journal_leaf_is_append_only before update or delete or truncate on journal_leaf
    for each statement execute function refuse_change();
create trigger journal_node_is_append_only before update or delete or truncate on journal_node
    for each statement execute function refuse_change();
create trigger journal_checkpoint_is_append_only before update or delete or truncate on journal_checkpoint
    for each statement execute function refuse_change();

-- Some things wait for nobody: a request to stay in the country is shown before everything else.
alter table routing add column queue text not null default 'ORDINARY';
comment on column routing.queue is 'ORDINARY, or URGENT for what is shown first in the inbox.';

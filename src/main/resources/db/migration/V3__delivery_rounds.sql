-- Something may come back to a receiver that had returned it or passed it on: a new delivery with an id of its own, while
-- of one submission at most one delivery lies in one inbox.

create unique index delivery_once_in_inbox on delivery (submission_id, receiver) where status in ('OFFERED', 'DELIVERED');
comment on column delivery.id is 'The same for the same submission, receiver and round, always; a new round begins when it comes back.';

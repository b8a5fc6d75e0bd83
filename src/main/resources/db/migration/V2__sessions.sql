-- Logins. What tells of a person is sealed; secrets that browsers keep are here as digests only.

create table login_attempt (
    state_digest bytea       primary key,
    begun_at     timestamptz not null,
    sealed       bytea       not null
);
create index login_attempt_by_age on login_attempt (begun_at);
comment on table login_attempt is 'Logins that have begun and not ended; each can be ended once.';
comment on column login_attempt.state_digest is 'SHA-256 of the state that the issuer and the browser must repeat.';
comment on column login_attempt.begun_at is 'When it began.';
comment on column login_attempt.sealed is 'State, nonce, proof key and where the person wanted to go, sealed.';

create table web_session (
    id           uuid        primary key,
    token_digest bytea       not null unique,
    begun_at     timestamptz not null,
    last_used_at timestamptz not null,
    sealed       bytea       not null
);
create index web_session_by_use on web_session (last_used_at);
comment on table web_session is 'Sessions of people who logged in; closed and old ones are deleted.';
comment on column web_session.id is 'Random id, by which the journal speaks of it.';
comment on column web_session.token_digest is 'SHA-256 of the secret in the browser''s cookie.';
comment on column web_session.begun_at is 'When the person logged in.';
comment on column web_session.last_used_at is 'When it was last used, to the minute.';
comment on column web_session.sealed is 'Who it is, and the secret of their forms, sealed.';

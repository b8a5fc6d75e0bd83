-- What an authority holds already, so that nobody is asked to send it again.
create table case_held_document (
    case_file_id uuid  primary key references case_file,
    sealed       bytea not null
);
comment on table case_held_document is 'Documents that an authority has told it holds on a case.';
comment on column case_held_document.case_file_id is 'The case.';
comment on column case_held_document.sealed is 'Which documents and who holds them, sealed.';

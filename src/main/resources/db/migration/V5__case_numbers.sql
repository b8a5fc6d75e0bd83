create table case_file_case_number (
    case_number_index bytea not null,
    case_file_id      uuid  not null references case_file,
    primary key (case_number_index, case_file_id)
);
create index case_file_case_number_by_case on case_file_case_number (case_file_id);
comment on table case_file_case_number is 'Which cases have a case number [saksnummer]: agencies number alike.';
comment on column case_file_case_number.case_number_index is 'Keyed pseudonym of the number.';
comment on column case_file_case_number.case_file_id is 'The case.';

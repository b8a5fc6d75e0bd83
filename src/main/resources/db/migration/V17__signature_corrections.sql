-- What officers said of signatures, against what was found or where nothing was sure: words of persons, kept only where
-- the operator has opted in.

create table signature_correction (
    id            uuid             primary key,
    submission_id uuid             not null references submission,
    document_id   uuid             not null,
    is_signed     boolean          not null,
    page          integer,
    box_x         double precision,
    box_y         double precision,
    box_width     double precision,
    box_height    double precision,
    said_by       text             not null,
    said_at       timestamptz      not null,
    constraint a_box_lies_on_a_page check (
        (box_x is null) = (box_y is null) and (box_x is null) = (box_width is null)
        and (box_x is null) = (box_height is null) and (box_x is null or page is not null))
);
create index signature_correction_by_submission on signature_correction (submission_id);
comment on table signature_correction is 'What officers said of signatures; the last one of a document counts, and what was found stays as it was.';
comment on column signature_correction.id is 'The correction.';
comment on column signature_correction.submission_id is 'The submission the document belongs to.';
comment on column signature_correction.document_id is 'The document.';
comment on column signature_correction.is_signed is 'Whether the officer says that it is signed.';
comment on column signature_correction.page is 'The page the signature is on; null when nobody said.';
comment on column signature_correction.box_x is 'Left edge of the signature, as a fraction of the width of the page; null when nobody said.';
comment on column signature_correction.box_y is 'Upper edge, as a fraction of the height of the page.';
comment on column signature_correction.box_width is 'Width, as a fraction of that of the page.';
comment on column signature_correction.box_height is 'Height, as a fraction of that of the page.';
comment on column signature_correction.said_by is 'Pseudonym of the officer, or of the authority''s system.';
comment on column signature_correction.said_at is 'When.';

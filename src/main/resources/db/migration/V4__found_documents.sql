-- Files found inside a document, such as attached to an e-mail, are documents of the submission too.

alter table document add column found_in uuid references document;
comment on column document.found_in is 'The document this one was found inside; null for what the sender handed in.';
